package org.policygraph.server.benchmark;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sixty-four clients that ask while a document is loaded and removed again and again, and another
 * client uploads a graph so slowly that it does not end.
 */
public final class Crowd {

  private static final int CLIENTS = 64;
  private static final String LIMIT =
      "SELECT ?m ?q { ?m <https://w3id.org/policy-graph/ontology#quote> ?q } LIMIT 20";
  private static final Pattern ID = Pattern.compile("/document/([^\"/]+)\"");

  private static final Pattern JOB = Pattern.compile("\"job\" : \"([^\"]+)\"");

  private Crowd() {}

  /** Arguments: a store, which is written to; a document; seconds. */
  public static void main(String[] arguments) throws Exception {
    Path document = Path.of(arguments[1]);
    int seconds = Integer.parseInt(arguments[2]);
    AtomicBoolean running = new AtomicBoolean(true);
    ExecutorService pool = Executors.newCachedThreadPool();
    try (ServerProcess server = ServerProcess.service(Path.of(arguments[0]));
        Socket slow = slowUpload(server)) {
      write(server, document);
      List<Future<List<Double>>> asking = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        asking.add(pool.submit(() -> ask(server, running)));
      }
      Future<List<Double>> writing =
          pool.submit(
              () -> {
                List<Double> writes = new ArrayList<>();
                while (running.get()) {
                  writes.add(write(server, document));
                }
                return writes;
              });
      for (int i = 0; i < seconds; i++) {
        Thread.sleep(1000);
        slow.getOutputStream().write(' ');
      }
      running.set(false);
      pool.shutdown();
      List<Double> answers = new ArrayList<>();
      for (Future<List<Double>> one : asking) {
        answers.addAll(one.get());
      }
      say("answers", answers);
      say("loads and removals beside a slow upload", writing.get());
    }
  }

  private static List<Double> ask(ServerProcess server, AtomicBoolean running) throws IOException {
    List<Double> millis = new ArrayList<>();
    String[] paths = {
      Questions.sparql(LIMIT), "/api/queries/documents?format=json", "/api/documents"
    };
    try (Client client = new Client(server.port())) {
      for (int i = 0; running.get(); i++) {
        long begin = System.nanoTime();
        int status = client.get(paths[i % paths.length], "");
        if (status != 200) {
          throw new IOException("status " + status + " for " + paths[i % paths.length]);
        }
        millis.add((System.nanoTime() - begin) / 1e6);
      }
    }
    return millis;
  }

  /** Loads a document and removes it. */
  private static double write(ServerProcess server, Path document) throws IOException {
    long begin = System.nanoTime();
    String start =
        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"crowd.txt\"\r\n\r\n";
    byte[] body =
        (start + Files.readString(document) + "\r\n--edge--\r\n").getBytes(StandardCharsets.UTF_8);
    String authority = "Host: localhost\r\nAuthorization: Bearer " + ServerProcess.TOKEN + "\r\n";
    String head =
        "POST /api/documents HTTP/1.1\r\n%sContent-Type: multipart/form-data; boundary=edge\r\n"
            .formatted(authority);
    try (Client client = new Client(server.port())) {
      int status =
          ended(client, client.send(head + "Content-Length: " + body.length + "\r\n\r\n", body));
      Matcher id = ID.matcher(client.body());
      if (status >= 300 || !id.find()) {
        throw new IOException("status " + status + ": " + client.body());
      }
      String removal =
          "DELETE /api/documents/%s HTTP/1.1\r\n%s\r\n".formatted(id.group(1), authority);
      int removed = ended(client, client.send(removal, new byte[0]));
      if (removed != 200) {
        throw new IOException("status " + removed + ": " + client.body());
      }
    }
    return (System.nanoTime() - begin) / 1e6;
  }

  /** The status of what was begun, once the job that it may have become has ended. */
  private static int ended(Client client, int begun) throws IOException {
    int status = begun;
    while (status == 202 || client.body().contains("\"state\" : \"running\"")) {
      Matcher job = JOB.matcher(client.body());
      status = job.find() ? client.get(job.group(1), "") : 500;
    }
    return status;
  }

  private static Socket slowUpload(ServerProcess server) throws IOException {
    Socket socket = new Socket("localhost", server.port());
    String head =
        "PUT /policy/data?graph=http://example.org/slow HTTP/1.1\r\nHost: localhost\r\n"
            + "Authorization: Bearer %s\r\nContent-Type: text/turtle\r\nContent-Length: 9999\r\n\r\n";
    socket
        .getOutputStream()
        .write(head.formatted(ServerProcess.TOKEN).getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static void say(String what, List<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    System.out.printf(
        "%s: %d, none failed; median %.1f ms, p99 %.1f ms, longest %.1f ms%n",
        what,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 99 / 100),
        sorted.get(sorted.size() - 1));
  }
}
