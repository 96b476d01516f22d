package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who asks of a service that does one thing at a time. */
class TurnsTest {

  private static final Duration FOR_EVER = Duration.ofDays(1);

  private final BlockingQueue<String> served = new LinkedBlockingQueue<>();
  private final List<Thread> clients = new ArrayList<>();

  @AfterEach
  void stop() throws InterruptedException {
    for (Thread client : clients) {
      client.interrupt();
      client.join();
    }
  }

  @Test
  void isServedInTheOrderOfComing() throws Exception {
    Turns turns = new Turns(1, FOR_EVER);
    turns.take();
    for (String name : List.of("a", "b", "c", "d")) {
      untilItWaits(client(turns, () -> served.add(name)));
    }
    assertThat(served).isEmpty();
    turns.leave();
    assertThat(List.of(served.take(), served.take(), served.take(), served.take()))
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void doesNotWaitForSomebodyWhoWorksForLong() throws Exception {
    Turns turns = new Turns(1, Duration.ofMillis(1));
    CountDownLatch never = new CountDownLatch(1);
    client(
        turns,
        () -> {
          served.add("long");
          hold(never);
        });
    assertThat(served.take()).isEqualTo("long");
    client(turns, () -> served.add("short"));
    assertThat(served.take()).isEqualTo("short");
  }

  @Test
  void losesThePlaceWhenHeGivesUp() throws Exception {
    Turns turns = new Turns(1, FOR_EVER);
    turns.take();
    Thread leaving = client(turns, () -> served.add("left"));
    untilItWaits(leaving);
    leaving.interrupt();
    leaving.join();
    untilItWaits(client(turns, () -> served.add("stayed")));
    turns.leave();
    assertThat(served.take()).isEqualTo("stayed");
    assertThat(served).isEmpty();
  }

  @Test
  void leavesNobodyElsesTurn() throws Exception {
    Turns turns = new Turns(1, FOR_EVER);
    turns.take();
    Thread other = new Thread(turns::leave);
    other.start();
    other.join();
    untilItWaits(client(turns, () -> served.add("next")));
    assertThat(served).isEmpty();
    turns.leave();
    assertThat(served.take()).isEqualTo("next");
  }

  private Thread client(Turns turns, Runnable work) {
    Thread client =
        new Thread(
            () -> {
              try {
                turns.take();
              } catch (Fault fault) {
                return;
              }
              work.run();
              turns.leave();
            });
    clients.add(client);
    client.start();
    return client;
  }

  private static void untilItWaits(Thread client) throws InterruptedException {
    while (client.getState() != Thread.State.TIMED_WAITING) {
      Thread.sleep(1);
    }
  }

  private static void hold(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
