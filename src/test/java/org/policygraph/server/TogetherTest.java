package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Those who ask for the same at the same time. */
class TogetherTest {

  private final Together together = new Together(Turns.ofThisMachine());
  private final AtomicInteger made = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);
  private final ExecutorService clients = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    clients.shutdownNow();
  }

  @Test
  void areAnsweredOnce() throws Exception {
    List<Future<byte[]>> answers = new ArrayList<>();
    answers.add(clients.submit(() -> together.answer("a", this::slowly)));
    begun.await();
    int waiting = 8;
    CountDownLatch asked = new CountDownLatch(waiting);
    Callable<byte[]> another =
        () -> {
          asked.countDown();
          return together.answer("a", this::slowly);
        };
    for (int i = 0; i < waiting; i++) {
      answers.add(clients.submit(another));
    }
    asked.await();
    assertThat(together.answer("b", () -> text("another"))).isEqualTo(text("another"));
    go.countDown();
    for (Future<byte[]> answer : answers) {
      assertThat(answer.get()).isEqualTo(text("answer"));
    }
    assertThat(made.get()).isLessThan(answers.size());
  }

  @Test
  void getTheirOwnReasonsWhenItFails() throws Exception {
    Future<byte[]> first =
        clients.submit(
            () ->
                together.answer(
                    "a",
                    () -> {
                      slowly();
                      throw Fault.badRequest("of the first");
                    }));
    begun.await();
    Future<byte[]> second = clients.submit(() -> together.answer("a", () -> text("of the second")));
    go.countDown();
    assertThatThrownBy(first::get).hasMessageContaining("of the first");
    assertThat(second.get()).isEqualTo(text("of the second"));
  }

  @Test
  void areAnsweredAnewOnceTheOthersAreAnswered() throws Exception {
    assertThat(together.answer("a", () -> text("old"))).isEqualTo(text("old"));
    assertThat(together.answer("a", () -> text("new"))).isEqualTo(text("new"));
  }

  private byte[] slowly() {
    made.incrementAndGet();
    begun.countDown();
    try {
      go.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return text("answer");
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
