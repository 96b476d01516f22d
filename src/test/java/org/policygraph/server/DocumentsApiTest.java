package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents over HTTP: loaded, replaced, removed, previewed, refused. */
class DocumentsApiTest {

  @RegisterExtension static final Library library = new Library();

  @Test
  void loadsReplacesAndRemovesADocument() {
    String tag = library.get("/api/queries/sayings").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> loaded = library.load("通知.txt", "支持企业先行先试", "title", "关于试点的通知");
    assertThat(loaded.statusCode()).isEqualTo(201);
    assertThat(Library.json(loaded).at("/results/0/card/measures").asInt()).isEqualTo(1);
    assertThat(library.get("/api/queries/sayings", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
    assertThat(Library.json(library.get("/api/documents/通知")).get("title").asText())
        .isEqualTo("关于试点的通知");
    HttpResponse<String> replaced =
        library.multipart("PUT", "/api/documents/通知", "公告.txt", "支持企业", Library.BEARER);
    assertThat(replaced.statusCode()).isEqualTo(200);
    assertThat(library.get("/api/documents/通知").statusCode()).isEqualTo(404);
    HttpResponse<String> removed = library.delete("/api/documents/公告");
    assertThat(removed.statusCode()).isEqualTo(200);
    assertThat(library.get("/api/documents/公告").statusCode()).isEqualTo(404);
  }

  @Test
  void saysWithoutTheListThatNothingChangedUntilSomethingDoes() {
    for (String path : List.of("/api/documents", "/api/documents/规定")) {
      String tag = library.get(path).headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> same = library.get(path, "If-None-Match", tag);
      assertThat(same.statusCode()).isEqualTo(304);
      assertThat(same.body()).isEmpty();
    }
    HttpResponse<String> before = library.get("/api/documents");
    String tag = before.headers().firstValue("ETag").orElseThrow();
    library.load("名单.txt", "支持企业");
    HttpResponse<String> after = library.get("/api/documents", "If-None-Match", tag);
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(Library.json(after).get("documents"))
        .hasSize(Library.json(before).get("documents").size() + 1);
    library.delete("/api/documents/名单");
    assertThat(library.get("/api/documents").body()).isEqualTo(before.body());
  }

  @Test
  void answersALongLoadWithAJobThatCanBePolled() throws InterruptedException {
    HttpResponse<String> accepted =
        library
            .service()
            .post(
                "/api/documents",
                "multipart/form-data; boundary=x",
                """
            --x\r
            Content-Disposition: form-data; name="file"; filename="job.txt"\r
            \r
            text\r
            --x--\r
            """,
                "Authorization",
                Library.BEARER,
                "Prefer",
                "respond-async");
    assertThat(accepted.statusCode()).isIn(201, 202);
    JsonNode job = job(Library.json(accepted).get("job").asText());
    assertThat(job.at("/results/0/outcome").asText()).isEqualTo("loaded");
    library.delete("/api/documents/job");
  }

  @Test
  void aLoadThatBreaksDownIsAJobThatFailedAndTheNextGoesOn() throws InterruptedException {
    HttpResponse<String> answer = library.load("damage.txt", Library.DAMAGE);
    assertThat(answer.statusCode()).isEqualTo(507);
    assertThat(answer.body()).contains("The disk is full", "Make room");
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
            + Library.DAMAGE
            + "\r\n--x--\r\n";
    HttpResponse<String> accepted =
        library
            .service()
            .post(
                "/api/documents",
                "multipart/form-data; boundary=x",
                body,
                "Authorization",
                Library.BEARER,
                "Prefer",
                "respond-async");
    if (accepted.statusCode() == 202) {
      JsonNode job = job(Library.json(accepted).get("job").asText());
      assertThat(job.get("state").asText()).isEqualTo("failed");
      assertThat(job.get("message").asText()).contains("The disk is full");
    }
    assertThat(library.load("next.txt", "支持企业").statusCode()).isEqualTo(201);
    library.delete("/api/documents/next");
  }

  /** A job when it is over. */
  private static JsonNode job(String path) throws InterruptedException {
    JsonNode job = Library.json(library.get(path));
    while (job.get("state").asText().equals("running")) {
      Thread.sleep(20);
      job = Library.json(library.get(path));
    }
    return job;
  }

  @Test
  void readsAFileWithoutKeepingItSoThatItCanBeCorrectedFirst() {
    HttpResponse<String> read =
        library.multipart(
            "POST",
            "/api/documents?preview=true",
            "草案.txt",
            "试行",
            Library.BEARER,
            "title",
            "关于试行的通知");
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(Library.json(read).at("/results/0/outcome").asText()).isEqualTo("read");
    assertThat(Library.json(read).at("/results/0/card/title").asText()).isEqualTo("关于试行的通知");
    assertThat(library.get("/api/documents/草案").statusCode()).isEqualTo(404);
    assertThat(
            library
                .multipart("POST", "/api/documents?preview=true", "a.txt", "x", "Bearer wrong")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void refusesAFileThatIsNoDocumentWithTheReport() {
    HttpResponse<String> answer = library.load("leer.txt", "  ");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Library.json(answer).at("/results/0/problems/0/code").asText())
        .isEqualTo("empty-file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "..\\\\..\\\\boot.ini", "/etc/shadow", ".."})
  void usesNoNameOfAFileAsAPath(String name) {
    JsonNode answer = Library.json(library.load(name, " "));
    assertThat(answer.at("/results/0/file").asText())
        .isIn("passwd", "boot.ini", "shadow", "unnamed");
  }

  @Test
  void letsNobodyLoadWithoutTheToken() {
    assertThat(
            library.multipart("POST", "/api/documents", "a.txt", "x", "Bearer wrong").statusCode())
        .isEqualTo(403);
    assertThat(
            library
                .service()
                .send(library.service().request("/api/documents/规定").DELETE())
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void refusesAnUploadWithoutFilesAndWithUnknownFields() {
    assertThat(library.load("a.txt", "x", "author", "me").statusCode()).isEqualTo(400);
    assertThat(
            library
                .service()
                .post("/api/documents", "text/plain", "just text", "Authorization", Library.BEARER)
                .statusCode())
        .isEqualTo(400);
    assertThat(
            library
                .service()
                .post(
                    "/api/documents",
                    "multipart/form-data",
                    "no boundary",
                    "Authorization",
                    Library.BEARER)
                .statusCode())
        .isEqualTo(400);
  }
}
