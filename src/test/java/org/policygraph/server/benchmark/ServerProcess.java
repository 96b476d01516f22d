package org.policygraph.server.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A server in a process of its own.
 *
 * @param process the process
 * @param port where it listens
 * @param start milliseconds from its start to its first answer
 */
record ServerProcess(Process process, int port, double start) implements AutoCloseable {

  private static final String PROGRAM = "org.policygraph.cli.Main";

  static final String TOKEN = "a token of the benchmark";

  /** The service with all its guards. */
  static ServerProcess service(Path store) throws IOException, InterruptedException {
    int port = freePort();
    return start(port, List.of(PROGRAM, "serve", "--store", store + "", "--port", port + ""));
  }

  /** Runs a command of the program to its end. */
  static void command(String... words) throws IOException, InterruptedException {
    List<String> command = java();
    command.add(PROGRAM);
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Files.createTempFile("command", ".log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("The command failed: " + String.join(" ", words));
    }
  }

  private static List<String> java() {
    return new ArrayList<>(List.of("java", "-cp", System.getProperty("java.class.path")));
  }

  /** A bare Fuseki. */
  static ServerProcess bare(Path store) throws IOException, InterruptedException {
    int port = freePort();
    return start(port, List.of(BareFuseki.class.getName(), store.toString(), port + ""));
  }

  private static ServerProcess start(int port, List<String> program)
      throws IOException, InterruptedException {
    List<String> command = java();
    command.addAll(program);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(Files.createTempFile("server", ".log").toFile());
    builder.environment().putAll(Map.of("POLICY_GRAPH_TOKEN", TOKEN));
    long begin = System.nanoTime();
    Process process = builder.start();
    while (!answers(port)) {
      if (!process.isAlive()) {
        throw new IOException("The server ended: " + command);
      }
      Thread.sleep(10);
    }
    return new ServerProcess(process, port, (System.nanoTime() - begin) / 1e6);
  }

  private static boolean answers(int port) {
    try (Client client = new Client(port)) {
      return client.get(Questions.sparql("SELECT * { ?s ?p ?o } LIMIT 1"), "") == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Milliseconds of processor time that it has taken. */
  double cpuMillis() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
  }

  /** Largest resident memory so far, in megabytes; where the system tells it. */
  double peakMegabytes() throws IOException {
    return memory("VmHWM:");
  }

  /** Resident memory now, in megabytes. */
  double megabytes() throws IOException {
    return memory("VmRSS:");
  }

  private double memory(String field) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc", process.pid() + "", "status"))) {
      if (line.startsWith(field)) {
        return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
      }
    }
    return 0;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
