package org.policygraph.server;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.policygraph.problem.Diagnosis;
import org.policygraph.problem.Place;
import org.policygraph.problem.ProblemException;

/**
 * Changes of documents, made one after the other, each a job whose progress can be asked for. The
 * last hundred are remembered.
 */
final class Jobs implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

  private static final int REMEMBERED = 100;
  private static final int WAITING = 20;

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "documents");
            thread.setDaemon(true);
            return thread;
          });

  private final Map<String, Job> jobs = new LinkedHashMap<>();

  /**
   * Begins a job as soon as those before it are done.
   *
   * @throws Fault 503 when too many wait
   */
  synchronized Job begin(
      int files, Function<BiConsumer<Integer, Integer>, List<DocumentLoader.Result>> work) {
    if (jobs.values().stream().filter(job -> !job.isDone()).count() >= WAITING) {
      throw Fault.busy("%d loads wait already; ask again later.".formatted(WAITING), 30);
    }
    Job job = new Job(UUID.randomUUID().toString(), files);
    jobs.put(job.id(), job);
    if (jobs.size() > REMEMBERED) {
      jobs.values().stream().filter(Job::isDone).findFirst().ifPresent(j -> jobs.remove(j.id()));
    }
    worker.execute(() -> job.run(work));
    return job;
  }

  /** A job by its id. */
  synchronized Optional<Job> find(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /** Lets the job that runs now finish, for a while; those that wait are dropped. */
  @Override
  public void close() {
    worker.shutdownNow().forEach(dropped -> LOG.warning("A load was dropped: the service stops"));
    try {
      if (!worker.awaitTermination(20, TimeUnit.SECONDS)) {
        LOG.warning("A load still runs while the service stops; the store stays whole");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One change: how far it is, and what became of its files. */
  static final class Job {

    private final String id;
    private final CompletableFuture<List<DocumentLoader.Result>> results =
        new CompletableFuture<>();
    private volatile Optional<Fault> failure = Optional.empty();
    private volatile int done;
    private volatile int all;

    private Job(String id, int files) {
      this.id = id;
      this.all = files;
    }

    private void run(Function<BiConsumer<Integer, Integer>, List<DocumentLoader.Result>> work) {
      try {
        results.complete(
            work.apply(
                (finished, total) -> {
                  done = finished;
                  all = total;
                }));
      } catch (Throwable e) { // whatever ends the work ends the job: a client asks how far it is
        LOG.log(Level.SEVERE, "Fault while loading", e);
        failure = Optional.of(fault(e));
        results.completeExceptionally(e);
      }
    }

    private static Fault fault(Throwable thrown) {
      Place place = Place.of("documents");
      if (thrown instanceof ProblemException known) {
        return new Fault(500, "The load failed. " + known.getMessage());
      }
      return Diagnosis.ofMachine(place, thrown)
          .map(problem -> new Fault(507, problem.what() + ". " + problem.remedy() + "."))
          .orElseGet(
              () ->
                  new Fault(500, "The load failed by a fault of the service; its log tells more."));
    }

    String id() {
      return id;
    }

    /** Files that are read. */
    int done() {
      return done;
    }

    /** Files there are. */
    int all() {
      return all;
    }

    boolean isDone() {
      return results.isDone();
    }

    /** Why it failed as a whole, if it did: 507 where the machine has no room, else 500. */
    Optional<Fault> failure() {
      return failure;
    }

    /** What became of the files, when it is known within a time; nothing if the job failed. */
    Optional<List<DocumentLoader.Result>> results(Duration patience) {
      try {
        return Optional.of(results.get(patience.toMillis(), TimeUnit.MILLISECONDS));
      } catch (TimeoutException | ExecutionException e) {
        return Optional.empty();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    }
  }
}
