package org.policygraph.graph;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/**
 * What made a graph. It holds no clock time: the same input gives the same graph.
 *
 * @param program version of the program
 * @param lexicon hash of the lexicon tables and schemes that were used
 */
public record Run(String program, String lexicon) {

  /** Says of a resource, in its model, that it was made by this run. */
  void sign(Resource made) {
    Resource activity = made.getModel().createResource(Iris.run(made.getURI()));
    made.addProperty(Prov.WAS_GENERATED_BY, activity);
    activity
        .addProperty(RDF.type, Types.EXTRACTION_RUN)
        .addProperty(Vocabulary.PROGRAM_VERSION, program)
        .addProperty(Vocabulary.LEXICON_VERSION, lexicon)
        .addProperty(Vocabulary.VOCABULARY_VERSION, Vocabulary.VERSION);
  }
}
