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
 * Sixty-four clients that ask while a document is loaded and removed again and again and others
 * upload graphs so slowly that they do not end.
 */
final class Crowd {

  private static final int CLIENTS = 64;
  private static final int SLOW = 8;
  private static final int WRITES = 40;
  private static final String LIMIT =
      "SELECT ?m ?q { ?m <https://w3id.org/policy-graph/ontology#quote> ?q } LIMIT 20";
  private static final Pattern ID = Pattern.compile("/document/([^\"/]+)\"");
  private static final Pattern JOB = Pattern.compile("\"job\" : \"([^\"]+)\"");

  private final ServerProcess server;
  private final Path document;

  /** A crowd at a server that may load a document and remove it. */
  Crowd(ServerProcess server, Path document) {
    this.server = server;
    this.document = document;
  }

  void measure(int seconds, Figures figures) throws Exception {
    write();
    double alone = write();
    List<Double> before = smallWrites();
    List<Double> beside;
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < SLOW; i++) {
        slow.add(slowUpload());
      }
      beside = smallWrites();
      crowd(seconds, figures, slow, alone);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
    figures.atMost(
        "documents",
        "what slow uploads add to another write, s",
        1,
        (at(beside, 99) - at(before, 99)) / 1000,
        "slowest of %d writes %.0f ms without, %.0f ms beside %d slow uploads"
            .formatted(WRITES, at(before, 99), at(beside, 99), SLOW));
  }

  private void crowd(int seconds, Figures figures, List<Socket> slow, double alone)
      throws Exception {
    AtomicBoolean running = new AtomicBoolean(true);
    ExecutorService pool = Executors.newCachedThreadPool();
    List<Future<List<Double>>> asking = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      asking.add(pool.submit(() -> ask(running)));
    }
    Future<List<Double>> writing = pool.submit(() -> writeWhile(running));
    for (int i = 0; i < seconds; i++) {
      Thread.sleep(1000);
      for (Socket socket : slow) {
        socket.getOutputStream().write(' ');
      }
    }
    running.set(false);
    pool.shutdown();
    List<Double> answers = new ArrayList<>();
    for (Future<List<Double>> one : asking) {
      answers.addAll(one.get());
    }
    String how =
        "%,d answers of %d clients in %d s, none failed; median %.0f ms, p99 %.0f ms, longest %.0f ms"
            .formatted(
                answers.size(),
                CLIENTS,
                seconds,
                at(answers, 50),
                at(answers, 99),
                at(answers, 100));
    figures.atMost("documents", "crowd: p99 by median", 5, at(answers, 99) / at(answers, 50), how);
    List<Double> writes = writing.get();
    figures.told(
        "documents",
        "crowd: a load with its removal, s",
        at(writes, 50) / 1000,
        "%d of them; %.1f s without the crowd".formatted(writes.size(), alone / 1000));
  }

  private List<Double> writeWhile(AtomicBoolean running) throws IOException {
    List<Double> writes = new ArrayList<>();
    while (running.get()) {
      writes.add(write());
    }
    return writes;
  }

  /** What so many in a hundred take at most. */
  private static double at(List<Double> millis, int percent) {
    List<Double> sorted = millis.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  /** Small updates, one after the other. */
  private List<Double> smallWrites() throws IOException {
    List<Double> millis = new ArrayList<>();
    try (Client client = new Client(server.port())) {
      for (int i = 0; i < WRITES; i++) {
        byte[] update =
            "INSERT DATA { GRAPH <urn:x:small> { <urn:x:s> <urn:x:p> %d } }"
                .formatted(i)
                .getBytes(StandardCharsets.UTF_8);
        String head =
            """
            POST /policy/update HTTP/1.1\r
            Host: localhost\r
            Authorization: Bearer %s\r
            Content-Type: application/sparql-update\r
            Content-Length: %d\r
            \r
            """
                .formatted(ServerProcess.TOKEN, update.length);
        long begin = System.nanoTime();
        int status = client.send(head, update);
        if (status != 204) {
          throw new IOException("status " + status + " for an update");
        }
        millis.add((System.nanoTime() - begin) / 1e6);
      }
    }
    return millis;
  }

  private List<Double> ask(AtomicBoolean running) throws IOException {
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
  private double write() throws IOException {
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

  private Socket slowUpload() throws IOException {
    Socket socket = new Socket("localhost", server.port());
    String head =
        "PUT /policy/data?graph=http://example.org/slow HTTP/1.1\r\nHost: localhost\r\n"
            + "Authorization: Bearer %s\r\nContent-Type: text/turtle\r\nContent-Length: 9999\r\n\r\n";
    socket
        .getOutputStream()
        .write(head.formatted(ServerProcess.TOKEN).getBytes(StandardCharsets.US_ASCII));
    return socket;
  }
}
