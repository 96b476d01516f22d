package org.policygraph.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program itself, started as a user starts it: {@code serve} on a free port. */
final class RunningService implements AutoCloseable {

  /** What allows uploads. */
  static final String TOKEN = "a-token-that-only-this-test-knows";

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

  private final Process process;
  private final URI address;

  private RunningService(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Starts the service with the documents of {@code data/documents} and waits for its address. */
  static RunningService start() {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.policygraph.cli.Main",
                "serve",
                "--port",
                "0"));
    builder.environment().put("POLICY_GRAPH_TOKEN", TOKEN);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    try {
      Process process = builder.start();
      return new RunningService(process, address(process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI address(Process process) {
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    CompletableFuture<URI> said =
        CompletableFuture.supplyAsync(
            () ->
                output
                    .lines()
                    .map(ADDRESS::matcher)
                    .filter(Matcher::find)
                    .map(matcher -> URI.create(matcher.group()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the service did not start")));
    try {
      return said.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    } catch (RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /** The address of a view. */
  String at(String path) {
    return address.resolve("/" + path).toString();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
