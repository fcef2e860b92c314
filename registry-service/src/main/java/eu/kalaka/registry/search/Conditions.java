package eu.kalaka.registry.search;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.registry.duplicate.SpokenName;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What is wanted, as a query of the index. How alike names are counts the same whoever else is in it, so that pages fit together. */
final class Conditions {

    private static final int MOST_WORDS = 8;
    private static final int LONG_ENOUGH_FOR_A_SLIP = 4;
    private static final int LONG_ENOUGH_FOR_TWO = 9;

    private Conditions() {}

    static Query of(Wanted wanted) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(any(Fields.UNIT, wanted.units().stream().map(UnitPath::value).toList()), Occur.FILTER);
        if (!wanted.statuses().isEmpty()) {
            all.add(any(Fields.STATUS, wanted.statuses()), Occur.FILTER);
        }
        wanted.skills().forEach(skill -> all.add(term(Fields.SKILL, skill), Occur.FILTER));
        wanted.free().forEach(slot -> all.add(term(Fields.FREE, slot), Occur.FILTER));
        if (wanted.bornFrom() != null || wanted.bornTo() != null) {
            long from = wanted.bornFrom() == null
                    ? Long.MIN_VALUE
                    : wanted.bornFrom().toEpochDay();
            long to = wanted.bornTo() == null ? Long.MAX_VALUE : wanted.bornTo().toEpochDay();
            all.add(LongField.newRangeQuery(Fields.BORN, from, to), Occur.FILTER);
        }
        if (wanted.contactFrom() != null || wanted.contactBefore() != null) {
            long from = wanted.contactFrom() == null
                    ? Long.MIN_VALUE
                    : wanted.contactFrom().toEpochMilli();
            long to = wanted.contactBefore() == null
                    ? Long.MAX_VALUE
                    : wanted.contactBefore().toEpochMilli() - 1;
            all.add(LongField.newRangeQuery(Fields.CONTACT, from, to), Occur.FILTER);
        }
        if (wanted.name() != null) {
            named(wanted.name(), all);
        }
        return all.build();
    }

    private static void named(String name, BooleanQuery.Builder all) {
        List<String> words = SpokenName.latinWords(name);
        if (words.isEmpty()) {
            all.add(new MatchNoDocsQuery("no letter in the name"), Occur.MUST);
        }
        words.stream().limit(MOST_WORDS).forEach(word -> all.add(like(word), Occur.MUST));
    }

    /** The best way in which a word of the name is like this one. */
    private static Query like(String word) {
        List<String> sounds = SpokenName.of(word).words();
        if (sounds.isEmpty()) {
            return new ConstantScoreQuery(new PrefixQuery(new Term(Fields.WRITTEN, word)));
        }
        Term sound = new Term(Fields.SPOKEN, sounds.getFirst());
        int slips = slips(sound.text());
        return new DisjunctionMaxQuery(
                List.of(
                        counting(5, new TermQuery(new Term(Fields.WRITTEN, word))),
                        counting(4, new TermQuery(sound)),
                        counting(3, new PrefixQuery(new Term(Fields.WRITTEN, word))),
                        counting(2, new PrefixQuery(sound)),
                        counting(1, slips == 0 ? new TermQuery(sound) : new FuzzyQuery(sound, slips, 1))),
                0);
    }

    private static int slips(String sound) {
        if (sound.length() < LONG_ENOUGH_FOR_A_SLIP) {
            return 0;
        }
        return sound.length() < LONG_ENOUGH_FOR_TWO ? 1 : 2;
    }

    private static Query counting(int points, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), points);
    }

    private static Query any(String field, List<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
