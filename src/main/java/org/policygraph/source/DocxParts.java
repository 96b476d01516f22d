package org.policygraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The parts of a docx (ISO/IEC 29500-2) and what stands in the small ones, by names without their
 * namespaces: those of the transitional and of the strict form are the same.
 */
final class DocxParts implements AutoCloseable {

  private final OPCPackage whole;
  private final PackagePart text;

  DocxParts(byte[] docx) throws IOException, InvalidFormatException {
    whole = OPCPackage.open(new ByteArrayInputStream(docx));
    text =
        find(whole.getRelationships(), "/officeDocument")
            .map(whole::getPart)
            .orElseThrow(() -> new InvalidFormatException("no text"));
  }

  /** The part that holds the text. */
  InputStream text() throws IOException {
    return text.getInputStream();
  }

  /** A part that belongs to the text, by the last word of its kind. */
  Optional<PackagePart> part(String kind) throws InvalidFormatException {
    Optional<PackageRelationship> part = find(text.getRelationships(), "/" + kind);
    return part.isEmpty() ? Optional.empty() : Optional.of(text.getRelatedPart(part.get()));
  }

  /** A part that is small enough to be looked up. */
  Optional<Document> tree(String kind) throws IOException, InvalidFormatException, SAXException {
    Optional<PackagePart> part = part(kind);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = part.get().getInputStream()) {
      return Optional.of(XMLHelper.newDocumentBuilder().parse(in));
    }
  }

  private static Optional<PackageRelationship> find(
      Iterable<PackageRelationship> all, String kind) {
    for (PackageRelationship one : all) {
      if (one.getRelationshipType().endsWith(kind)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    whole.revert();
  }

  /** The elements of a name right below the root of a part. */
  static List<Element> all(Optional<Document> part, String name) {
    return part.map(tree -> children(tree.getDocumentElement(), name)).orElse(List.of());
  }

  static List<Element> children(Element element, String name) {
    List<Element> found = new ArrayList<>();
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child && name.equals(child.getLocalName())) {
        found.add(child);
      }
    }
    return found;
  }

  static Optional<Element> child(Element element, String name) {
    return children(element, name).stream().findFirst();
  }

  /** How a level prints its numbers; newer formats stand beside one that older programs know. */
  static Optional<String> numberFormat(Element level) {
    Optional<Element> newer =
        child(level, "AlternateContent").flatMap(both -> child(both, "Choice"));
    return newer
        .flatMap(choice -> child(choice, "numFmt"))
        .or(() -> child(level, "numFmt"))
        .map(DocxParts::val);
  }

  /** The value of an element that has one. */
  static String val(Element element) {
    return value(element, "val");
  }

  /** An attribute; empty where there is none. */
  static String value(Element element, String name) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      if (name.equals(attribute.getLocalName())) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  /** An attribute of the element whose first tag was read; empty where there is none. */
  static String value(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (name.equals(xml.getAttributeLocalName(i))) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** A number as written; another where it is none. */
  static int number(String written, int otherwise) {
    return number(written, 10, otherwise);
  }

  static int number(String written, int radix, int otherwise) {
    try {
      return Integer.parseInt(written.strip(), radix);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Whether an attribute says yes; what holds where it says nothing is told. */
  static boolean isOn(Element element, String name, boolean unsaid) {
    return isOn(value(element, name), unsaid);
  }

  /** Whether a value of the kind {@code ST_OnOff} says yes. */
  static boolean isOn(String value, boolean unsaid) {
    return switch (value) {
      case "" -> unsaid;
      case "0", "false", "off" -> false;
      default -> true;
    };
  }
}
