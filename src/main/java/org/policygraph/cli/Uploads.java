package org.policygraph.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.policygraph.Input;
import org.policygraph.Loader;
import org.policygraph.Outcome;
import org.policygraph.Pipeline;
import org.policygraph.outline.Overrides;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.server.DocumentLoader;
import org.policygraph.store.Store;

/**
 * Takes files that come in over HTTP through the pipeline; the dictionaries load with the first.
 */
final class Uploads implements DocumentLoader {

  private final Supplier<Pipeline> pipeline;
  private final Store store;
  private Optional<Loader> loader = Optional.empty();

  Uploads(Supplier<Pipeline> pipeline, Store store) {
    this.pipeline = pipeline;
    this.store = store;
  }

  @Override
  public List<Result> load(List<Upload> files, BiConsumer<Integer, Integer> progress) {
    return results(files, inputs -> loader().load(inputs, progress));
  }

  @Override
  public List<Result> preview(List<Upload> files, BiConsumer<Integer, Integer> progress) {
    return results(files, inputs -> loader().preview(inputs, progress));
  }

  private static List<Result> results(
      List<Upload> files, Function<List<Input>, List<Outcome>> take) {
    List<Input> inputs = new ArrayList<>();
    List<Result> results = new ArrayList<>();
    for (Upload file : files) {
      try {
        Input.Bytes bytes = new Input.Bytes(file.bytes());
        inputs.add(new Input(file.name(), Optional.of(bytes), overrides(file)));
      } catch (ProblemException e) {
        results.add(new Result.Refused(file.name(), e.problems()));
      }
    }
    take.apply(inputs).forEach(outcome -> results.add(result(outcome)));
    return results;
  }

  @Override
  public void remove(String document) {
    loader().remove(List.of(document));
  }

  private synchronized Loader loader() {
    if (loader.isEmpty()) {
      loader = Optional.of(new Loader(pipeline.get(), store, 1));
    }
    return loader.get();
  }

  private static Result result(Outcome outcome) {
    if (outcome instanceof Outcome.Loaded loaded) {
      String card = ReportCards.json(loaded.card());
      return new Result.Loaded(loaded.file(), loaded.card().document(), card);
    }
    if (outcome instanceof Outcome.Read read) {
      String card = ReportCards.json(read.card());
      return new Result.Read(read.file(), read.card().document(), card);
    }
    return new Result.Refused(outcome.file(), ((Outcome.Refused) outcome).problems());
  }

  private static Overrides overrides(Upload file) {
    Map<String, String> said = file.overrides();
    try {
      return new Overrides(
          Optional.ofNullable(said.get("title")),
          Optional.ofNullable(said.get("number")),
          Optional.ofNullable(said.get("date")).map(LocalDate::parse),
          Optional.ofNullable(said.get("jurisdiction")));
    } catch (DateTimeParseException e) {
      throw new ProblemException(
          new Problem(
              "bad-date",
              Place.of(file.name()),
              "This is no date: " + e.getParsedString(),
              "Write dates as 2018-08-10"));
    }
  }
}
