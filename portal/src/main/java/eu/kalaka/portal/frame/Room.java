package eu.kalaka.portal.frame;

import eu.kalaka.portal.signin.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the navigation.
 *
 * @param key its words are {@code nav.} and this
 * @param path where it leads
 * @param current whether one is there
 */
public record Room(String key, String path, boolean current) {

    /** The rooms that somebody sees, the public ones for who is not signed in. */
    static List<Room> of(@Nullable Visitor visitor, String here) {
        List<String[]> rooms = new ArrayList<>();
        if (visitor != null && visitor.isStaff()) {
            rooms.add(new String[] {"today", "/staff"});
            rooms.add(new String[] {"volunteers", "/staff/volunteers"});
            rooms.add(new String[] {"needs", "/staff/needs"});
            rooms.add(new String[] {"hosts", "/staff/hosts"});
            rooms.add(new String[] {"placements", "/staff/placements"});
            rooms.add(new String[] {"figures", "/staff/figures"});
        }
        if (visitor != null && visitor.isVolunteer()) {
            rooms.add(new String[] {"my", "/my"});
            rooms.add(new String[] {"my_data", "/my/data"});
        }
        if (visitor != null && visitor.isHost()) {
            rooms.add(new String[] {"host", "/host"});
        }
        if (visitor == null || !visitor.isStaff()) {
            rooms.add(new String[] {"open_needs", "/needs"});
        }
        if (visitor == null) {
            rooms.add(new String[] {"centres", "/centres"});
            rooms.add(new String[] {"join", "/join"});
        }
        return rooms.stream()
                .map(room -> new Room(room[0], room[1], isHere(room[1], here)))
                .toList();
    }

    private static boolean isHere(String path, String here) {
        return here.equals(path) || (here.startsWith(path + "/") && path.indexOf('/', 1) > 0);
    }
}
