package eu.kalaka.matching.copies;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.matching.NeedId;
import eu.kalaka.matching.VolunteerId;
import eu.kalaka.platform.bus.Subscription;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service hears. Every copy is guarded by its sequence, so repeated and old messages change nothing. */
@Configuration(proxyBeanMethods = false)
class Heard {

    @Bean
    Subscription volunteerStates(Volunteers volunteers, List<Forgets> all) {
        return Subscription.to(Catalogue.VOLUNTEER_STATE)
                .on(
                        "kalaka.volunteer.state.v1",
                        Volunteer.class,
                        (incoming, volunteer) -> volunteers.keep(volunteer, incoming.sequence()))
                .onErased(key -> {
                    VolunteerId volunteer = new VolunteerId(UUID.fromString(key));
                    all.forEach(one -> one.forget(volunteer));
                });
    }

    @Bean
    Subscription needStates(Needs needs, List<FollowsNeeds> followers) {
        return Subscription.to(Catalogue.NEED_STATE)
                .on("kalaka.need.state.v1", Need.class, (incoming, need) -> {
                    needs.keep(need, incoming.sequence());
                    // What is there may be newer than what was heard.
                    needs.find(need.id()).ifPresent(known -> followers.forEach(follower -> follower.changed(known)));
                })
                .onErased(key -> needs.erase(new NeedId(UUID.fromString(key))));
    }

    @Bean
    Subscription hostStates(Hosts hosts) {
        return Subscription.to(Catalogue.HOST_STATE)
                .on("kalaka.host.state.v1", Host.class, (incoming, host) -> hosts.keep(host, incoming.sequence()));
    }

    @Bean
    Subscription coursesPlanned(Courses courses) {
        return Subscription.to(Catalogue.COURSE)
                .on(
                        "kalaka.course.opened.v1",
                        Course.class,
                        (incoming, course) -> courses.keep(course, incoming.sequence()))
                .on(
                        "kalaka.course.scheduled.v1",
                        Course.class,
                        (incoming, course) -> courses.keep(course, incoming.sequence()));
    }

    @Bean
    Subscription trainingsCompleted(Qualifications qualifications) {
        return Subscription.to(Catalogue.COMPLETION)
                .on(
                        "kalaka.training.completed.v1",
                        Qualification.class,
                        (incoming, completed) -> qualifications.keep(completed, incoming.sequence()))
                .on(
                        "kalaka.training.taken-back.v1",
                        TakenBack.class,
                        (incoming, back) -> qualifications.keep(back.over(), incoming.sequence()));
    }
}
