package org.policygraph.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;

/**
 * A docx as it is once its tracked changes are accepted and its comments are gone (ISO/IEC 29500-1,
 * 17.13): what was deleted and from where something was moved is left out.
 */
final class AcceptedChanges {

  private static final Set<String> LEFT_OUT =
      Set.of("del", "moveFrom", "commentRangeStart", "commentRangeEnd", "commentReference");

  private AcceptedChanges() {}

  /** The bytes of a docx with its changes accepted; those of any other file as they are. */
  static byte[] of(byte[] docx) {
    try {
      OPCPackage whole = OPCPackage.open(new ByteArrayInputStream(docx));
      try {
        for (PackagePart text :
            whole.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)) {
          accept(text);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        whole.save(out);
        return out.toByteArray();
      } finally {
        whole.revert();
      }
    } catch (InvalidFormatException
        | IOException
        | XMLStreamException
        | OpenXML4JRuntimeException
        | UnsupportedFileFormatException e) {
      return docx; // damaged or encrypted: whoever reads it says so
    }
  }

  private static void accept(PackagePart text) throws IOException, XMLStreamException {
    byte[] accepted;
    try (InputStream in = text.getInputStream()) {
      accepted = accepted(in);
    }
    text.clear();
    try (OutputStream out = text.getOutputStream()) {
      out.write(accepted);
    }
  }

  private static byte[] accepted(InputStream in) throws XMLStreamException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XMLEventReader reader = XMLHelper.newXMLInputFactory().createXMLEventReader(in);
    XMLEventWriter writer = XMLHelper.newXMLOutputFactory().createXMLEventWriter(out, "UTF-8");
    WordText text = new WordText(writer);
    int depth = 0;
    while (reader.hasNext()) {
      XMLEvent event = reader.nextEvent();
      boolean opens =
          event.isStartElement()
              && LEFT_OUT.contains(event.asStartElement().getName().getLocalPart());
      if (depth > 0 || opens) {
        depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
      } else {
        text.add(event);
      }
    }
    writer.close();
    return out.toByteArray();
  }
}
