package eu.kalaka.portal.room.staff;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The unit tree, as pages name it. */
@Component
class Units {

    private static final String ENGLISH = "en";

    /** More pages of the tree than there ever will be. */
    private static final int PAGES = 10;

    private final Api api;

    Units(Api api) {
        this.api = api;
    }

    record Item(String path, Map<String, String> names) {}

    record Page(List<Item> items, @Nullable String next) {}

    /** A unit and all below it; none where the tree cannot be asked. */
    UnitNames below(UnitPath top) {
        List<Item> items = new ArrayList<>();
        String cursor = null;
        for (int i = 0; i < PAGES; i++) {
            Optional<Page> page = api.get(
                            Query.of("/api/units").with("below", top).with("cursor", cursor), Page.class)
                    .found();
            page.ifPresent(read -> items.addAll(read.items()));
            cursor = page.map(Page::next).orElse(null);
            if (cursor == null) {
                break;
            }
        }
        return new UnitNames(items.stream()
                .sorted(Comparator.comparing(Item::path))
                .map(item -> new UnitNames.Unit(item.path(), name(item)))
                .toList());
    }

    private static String name(Item item) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        return Optional.ofNullable(item.names().get(language))
                .or(() -> Optional.ofNullable(item.names().get(ENGLISH)))
                .or(() -> item.names().values().stream().findFirst())
                .orElse(item.path());
    }
}
