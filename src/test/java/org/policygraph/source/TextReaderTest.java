package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

class TextReaderTest {

  private static final String NOTICE = "关于做好防汛工作的通知\n各县（区）人民政府：\n一、加强组织领导。要切实履行责任。\n";

  private final TextReader reader = new TextReader();

  @Test
  void missingFilesAndDirectoriesAreProblems(@TempDir Path directory) {
    assertThat(problem(directory.resolve("none.txt")).code()).isEqualTo("missing-file");
    assertThat(problem(directory).code()).isEqualTo("directory");
  }

  @Test
  void filesWithoutTextAreProblems() throws IOException {
    assertThat(problem("a.txt", new byte[0]).code()).isEqualTo("empty-file");
    assertThat(problem("a.txt", bytes(" \n　\n")).code()).isEqualTo("no-text");
    assertThat(problem("a.pdf", pdf(new PDDocument())).code()).isEqualTo("no-text");
  }

  @Test
  void filesThatAreNoDocumentAreProblems() throws IOException {
    byte[] binary = new byte[2000];
    new java.util.Random(1).nextBytes(binary);

    assertThat(problem("a.bin", binary).code()).isEqualTo("not-a-document");
    assertThat(problem("a.txt", bytes("a\u0000b")).code()).isEqualTo("not-a-document");
    assertThat(problem("a.docx", zip("xl/workbook.xml", 10)).code()).isEqualTo("not-a-document");
    assertThat(
            problem("a.mht", bytes("MIME-Version: 1.0\nContent-Type: multipart/related;\n\n"))
                .toString())
        .contains("MHT", "[not-a-document]");
  }

  @Test
  void damagedFilesAreProblems() throws IOException {
    byte[] archive = zip("word/document.xml", 5000);
    byte[] pdf = pdf(new PDDocument());

    assertThat(problem("a.docx", Arrays.copyOf(archive, archive.length / 2)).code())
        .isEqualTo("damaged-file");
    assertThat(problem("a.docx", archive).code()).isEqualTo("damaged-file");
    assertThat(problem("a.pdf", Arrays.copyOf(pdf, pdf.length / 2)).code())
        .isEqualTo("damaged-file");
    assertThat(problem("a.ofd", zip("OFD.xml", 20)).code()).isEqualTo("damaged-file");
    assertThat(problem("a.doc", oleHead()).code()).isEqualTo("damaged-file");
  }

  @Test
  void anArchiveWithoutItsEndIsDamagedThoughItsTextIsThere() throws IOException {
    byte[] word = word();

    assertThat(reader.read("a.docx", word).plain()).isEqualTo(NOTICE.strip());
    for (int lost : new int[] {10, 22, 60, word.length / 2}) {
      assertThat(problem("a.docx", Arrays.copyOf(word, word.length - lost)).code())
          .isEqualTo("damaged-file");
    }
  }

  @Test
  void richTextWithoutItsEndIsDamagedThoughSomeOfItsTextIsThere() {
    byte[] whole = bytes("{\\rtf1\\ansi\\pard First, this text is whole.\\par Second.\\par}\r\n\0");

    assertThat(reader.read("a.rtf", whole).plain()).endsWith("Second.");
    assertThat(problem("a.rtf", Arrays.copyOf(whole, whole.length - 4)).code())
        .isEqualTo("damaged-file");
    assertThat(problem("a.rtf", Arrays.copyOf(whole, whole.length / 2)).code())
        .isEqualTo("damaged-file");
  }

  @ParameterizedTest
  @EnumSource(names = {"agile", "standard"})
  void aWordFileBehindAPasswordIsAProblem(EncryptionMode mode)
      throws IOException, GeneralSecurityException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream data = encryptor.getDataStream(container)) {
        data.write(word());
      }
      container.writeFilesystem(out);
    }

    assertThat(problem("a.docx", out.toByteArray()).code()).isEqualTo("encrypted-file");
  }

  @Test
  void anOldWordFileBehindAPasswordIsAProblem() throws IOException {
    byte[] text = new byte[4096];
    System.arraycopy(new byte[] {(byte) 0xec, (byte) 0xa5, (byte) 0xc1, 0}, 0, text, 0, 4);
    text[11] = 1;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(text), "WordDocument");
      container.writeFilesystem(out);
    }

    assertThat(problem("a.doc", out.toByteArray()).code()).isEqualTo("encrypted-file");
  }

  @Test
  void aDamagedPageOfAPdfIsReportedAndTheOthersAreRead() throws IOException {
    Text text = reader.read("a.pdf", PdfPages.withDamagedContent(3, 2));

    assertThat(text.plain()).contains("This is page 1, l.").contains("This is page 3, ll.");
    assertThat(text.losses())
        .extracting(Loss::note)
        .containsExactly("page 2 is damaged, and some or all of its text lost");
    assertThat(problem("a.pdf", PdfPages.withDamagedContent(1, 1)).code())
        .isEqualTo("damaged-file");
  }

  @Test
  void aPdfOfFiveHundredPagesIsReadWhole() throws IOException {
    String plain = reader.read("a.pdf", PdfPages.whole(500)).plain();

    assertThat(plain).startsWith("This is page 1, l.").contains("This is page 500, ");
    assertThat(plain.lines()).hasSize(500);
  }

  @Test
  void aFileBehindAPasswordIsAProblem() throws IOException {
    PDDocument document = new PDDocument();
    document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

    assertThat(problem("a.pdf", pdf(document)).code()).isEqualTo("encrypted-file");
  }

  @Test
  void limitsRefuseWhatIsTooLargeAndSayHowToRaiseThem() throws IOException {
    TextReader strict = new TextReader(new Limits(4, 1, 1000, Duration.ofSeconds(10)));

    Problem large = problem(strict, "a.txt", new byte[(4 << 20) + 1]);
    Problem bomb = problem(strict, "a.docx", zip("word/document.xml", 3 << 20));

    assertThat(large.code()).isEqualTo("too-large");
    assertThat(large.remedy()).contains("policy-graph.max-megabytes=5");
    assertThat(bomb.code()).isEqualTo("too-large-unpacked");
    assertThat(bomb.remedy()).contains("policy-graph.max-unpacked-megabytes=4");
  }

  @Test
  void aWordFileWhoseTextAloneWouldFillTheMemoryIsRefused() throws IOException {
    TextReader strict = new TextReader(new Limits(2, 50, 1000, Duration.ofSeconds(10)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(new byte[3 << 20]);
    }

    Problem bomb = problem(strict, "a.docx", out.toByteArray());

    assertThat(bomb.code()).isEqualTo("too-large-unpacked");
    assertThat(bomb.remedy()).contains("policy-graph.max-megabytes=8");
  }

  @Test
  void aTextOfManyMegabytesIsReadWhole(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("large.txt");
    String paragraph = "加强组织领导，明确责任分工，确保各项任务落到实处，取得实效。\n";
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < 4_000_000; i++) {
      text.append(i).append('.').append(paragraph);
    }
    Files.writeString(file, text);

    TextReader patient = new TextReader(new Limits(100, 1, 5_000_000, Duration.ofSeconds(10)));

    assertThat(patient.read(file).plain()).isEqualTo(text.toString().strip());
    assertThat(problem(file).toString())
        .endsWith(
            "characters, more than one document can have. Split it into its documents, or allow"
                + " more with -Dpolicy-graph.max-characters="
                + text.length()
                + ". [too-long]");
  }

  private Problem problem(String name, byte[] bytes) {
    return problem(reader, name, bytes);
  }

  private static Problem problem(TextReader reader, String name, byte[] bytes) {
    return catchThrowableOfType(ProblemException.class, () -> reader.read(name, bytes))
        .problems()
        .get(0);
  }

  private Problem problem(Path file) {
    return catchThrowableOfType(ProblemException.class, () -> reader.read(file)).problems().get(0);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] word() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      NOTICE.lines().forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] oleHead() {
    byte[] bytes = new byte[600];
    byte[] head = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a};
    System.arraycopy(head, 0, bytes, 0, head.length);
    bytes[7] = (byte) 0xe1;
    return bytes;
  }

  private static byte[] pdf(PDDocument document) throws IOException {
    try (document;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] zip(String entry, int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      byte[] bytes = new byte[size];
      new java.util.Random(2).nextBytes(bytes);
      zip.write(bytes);
    }
    return out.toByteArray();
  }
}
