package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.jena.dboe.base.file.BufferChannelFile;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.problem.ProblemException;

/** What a process that is killed while it writes the journal leaves of its last entry. */
class TornJournalTest {

  private static final String NAME = "https://w3id.org/policy-graph/id/document/kept";

  @TempDir Path folder;
  private Path journal;

  @BeforeEach
  void aStoreWithOneGraph() {
    try (Store store = Store.open(folder)) {
      store.replace(Map.of(NAME, kept()));
    }
    journal = folder.resolve("Data-0001/journal.jrnl");
  }

  @Test
  void isLeftOutWhereverItIsCutOff() throws IOException {
    byte[] entries = entries(JournalEntryType.REDO, JournalEntryType.REDO);
    for (int length = 0; length <= entries.length; length++) {
      Files.write(journal, Arrays.copyOf(entries, length));
      assertThat(left()).as("%d of %d bytes", length, entries.length).isTrue();
      assertThat(journal).isEmptyFile();
    }
  }

  @Test
  void aDamagedJournalThatWasCommittedIsRefusedAndKept() throws IOException {
    for (int place : new int[] {0, 3, 20}) {
      byte[] damaged = entries(JournalEntryType.REDO, JournalEntryType.COMMIT);
      damaged[place] ^= 64;
      Files.write(journal, damaged);
      for (int attempt = 0; attempt < 2; attempt++) {
        assertThatThrownBy(() -> Store.open(folder))
            .as("byte %d", place)
            .isInstanceOf(ProblemException.class)
            .hasMessageContaining(folder.toString())
            .hasMessageContaining("ournal")
            .hasMessageContaining("restore a backup");
      }
      assertThat(Files.readAllBytes(journal)).isEqualTo(damaged);
    }
    Files.write(journal, new byte[0]);
    assertThat(left()).isTrue();
  }

  @Test
  void anEntryThatClaimsMoreThanTheJournalHoldsIsRefusedBeforeMemoryIsTakenForIt()
      throws IOException {
    byte[] damaged = entries(JournalEntryType.REDO, JournalEntryType.COMMIT);
    ByteBuffer.wrap(damaged).putInt(0, Integer.MAX_VALUE - 64);
    Files.write(journal, damaged);
    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the entry at byte 0 is damaged")
        .hasMessageContaining("restore a backup");
    assertThat(Files.readAllBytes(journal)).isEqualTo(damaged);
  }

  @Test
  void aJournalThatCannotBeReadIsRefusedInOneLineAndItsFolderIsFreeAgain() throws IOException {
    Files.delete(journal);
    Files.createDirectory(journal);
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(() -> Store.open(folder))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("cannot be opened")
          .hasMessageContaining("restore a backup");
    }
    Files.delete(journal);
    assertThat(left()).isTrue();
  }

  private boolean left() {
    try (Store store = Store.open(folder)) {
      return store.graph(NAME).isIsomorphicWith(kept());
    }
  }

  private static Model kept() {
    Model model = ModelFactory.createDefaultModel();
    model.createResource("http://example.org/kept").addProperty(RDFS.label, "kept");
    return model;
  }

  /** Entries as the database writes them, those of data with 24 bytes. */
  private static byte[] entries(JournalEntryType... types) throws IOException {
    Path file = Files.createTempFile("journal", ".jrnl");
    Journal written = Journal.create(BufferChannelFile.createUnmanaged(file.toString(), "rw"));
    ComponentId component = ComponentId.create(null, new byte[ComponentId.SIZE]);
    for (JournalEntryType type : types) {
      if (type == JournalEntryType.COMMIT) {
        written.writeJournal(JournalEntry.COMMIT);
      } else {
        written.write(type, component, ByteBuffer.allocate(24));
      }
    }
    written.close();
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }
}
