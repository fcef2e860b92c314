package eu.kalaka.portal.room.person;

import eu.kalaka.contracts.codes.Code;
import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.portal.frame.Choice;
import eu.kalaka.portal.frame.Codes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Skills and interests of one kind, to tick. */
public record SkillGroup(String words, List<Choice> skills) {

    /** All of them in the reader's language, in the order of the list. */
    static List<SkillGroup> all(Codes codes, Locale locale) {
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        CodeList.SKILLS
                .all()
                .forEach(skill -> groups.computeIfAbsent(category(skill, locale), none -> new ArrayList<>())
                        .add(new Choice(skill.code(), codes.inLanguage(skill.names()))));
        return groups.entrySet().stream()
                .map(group -> new SkillGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /** Whether one of those is among them. */
    public boolean holds(@Nullable List<String> chosen) {
        return chosen != null && skills.stream().anyMatch(skill -> chosen.contains(skill.value()));
    }

    private static String category(Code skill, Locale locale) {
        return Optional.ofNullable(skill.attributes().get("category_" + locale.getLanguage()))
                .or(() -> Optional.ofNullable(skill.attributes().get("category_en")))
                .orElse("");
    }
}
