package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.Input;
import org.policygraph.Loader;
import org.policygraph.Pipeline;
import org.policygraph.outline.Overrides;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Store;

/**
 * The snippets of {@code docs/clients.md}, each run as it stands there against a running service. A
 * client that is not installed is named by the test that is left out; {@code .ci/run} installs
 * those of Node into {@code target/node}.
 */
class ClientsTest {

  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
  private static final Path NODE = Path.of("target", "node");

  private static EmbeddedStore store;
  private static PolicyServer server;

  private record Snippet(int number, String language, String code) {

    @Override
    public String toString() {
      return language + " " + number + ": " + code.lines().findFirst().orElse("");
    }
  }

  private record Ended(int status, String output) {}

  @BeforeAll
  static void start() {
    store = Store.memory();
    Input document = Input.of(Path.of("data/documents/wuhan-2018-17.txt"), Overrides.NONE);
    new Loader(new Pipeline(), store, 1).load(List.of(document), (done, all) -> {});
    server = PolicyServer.start(store, Service.options(), new NoLoader());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static final class NoLoader implements DocumentLoader {

    @Override
    public List<Result> load(
        List<Upload> files, java.util.function.BiConsumer<Integer, Integer> progress) {
      return List.of();
    }

    @Override
    public List<Result> preview(
        List<Upload> files, java.util.function.BiConsumer<Integer, Integer> progress) {
      return List.of();
    }

    @Override
    public void remove(String document) {}
  }

  static Stream<Snippet> snippets() throws IOException {
    Matcher blocks = BLOCK.matcher(Files.readString(Path.of("docs", "clients.md")));
    List<Snippet> snippets = new ArrayList<>();
    while (blocks.find()) {
      snippets.add(new Snippet(snippets.size() + 1, blocks.group(1), blocks.group(2)));
    }
    return snippets.stream();
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void runsAsItStands(Snippet snippet) throws Exception {
    String address = server.address().toString().replaceFirst("/$", "");
    String code = snippet.code().replace("http://localhost:3030", address);
    Ended ended =
        switch (snippet.language()) {
          case "sh" -> shell(code);
          case "python" -> python(code);
          case "r" -> installed("Rscript", "-e", code);
          case "js" -> node(snippet, code);
          default -> throw new AssertionError("no way to run " + snippet.language());
        };
    assertThat(ended.status()).as(ended.output()).isZero();
    assertThat(ended.output()).isNotBlank();
  }

  private static Ended shell(String code) throws Exception {
    need("curl");
    return run(List.of("bash", "-ec", code.replace("curl ", "curl -sS --fail ")));
  }

  /** The first Python that has what the snippet imports: that of the path, else the system's. */
  private static Ended python(String code) throws Exception {
    String needed = code.contains("import pandas") ? "import pandas" : "";
    for (String python : List.of("python3", "/usr/bin/python3")) {
      if (run(List.of("bash", "-c", "%s -c '%s'".formatted(python, needed))).status() == 0) {
        return run(List.of(python, "-c", code));
      }
    }
    return abort("no Python here runs " + (needed.isEmpty() ? "at all" : needed));
  }

  private static Ended node(Snippet snippet, String code) throws Exception {
    need("node");
    Matcher packages = Pattern.compile("from '(@[\\w-]+/[\\w-]+|[\\w-]+)").matcher(code);
    while (packages.find()) {
      Path module = NODE.resolve("node_modules").resolve(packages.group(1));
      assumeTrue(
          Files.isDirectory(module),
          "the package %s is not in %s: see .ci/run".formatted(packages.group(1), NODE));
    }
    Files.createDirectories(NODE);
    Path file = NODE.resolve("snippet-" + snippet.number() + ".mjs");
    Files.writeString(file, code);
    return run(List.of("node", file.toString()));
  }

  private static Ended installed(String program, String... arguments) throws Exception {
    need(program);
    return run(Stream.concat(Stream.of(program), Stream.of(arguments)).toList());
  }

  private static void need(String program) throws Exception {
    assumeTrue(
        run(List.of("bash", "-c", "command -v " + program)).status() == 0,
        program + " is not installed");
  }

  private static Ended run(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), output);
  }
}
