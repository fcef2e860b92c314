package eu.kalaka.contracts;

import static eu.kalaka.contracts.Topic.Content.FACTS;
import static eu.kalaka.contracts.Topic.Content.SNAPSHOTS;

import eu.kalaka.contracts.matching.HoursConfirmed;
import eu.kalaka.contracts.matching.InvitationRefused;
import eu.kalaka.contracts.matching.PlacementCancelled;
import eu.kalaka.contracts.matching.PlacementMade;
import eu.kalaka.contracts.matching.PlacementMissed;
import eu.kalaka.contracts.matching.PlacementPassedOn;
import eu.kalaka.contracts.matching.PlacementWithdrawn;
import eu.kalaka.contracts.matching.VolunteerInvited;
import eu.kalaka.contracts.notification.MessageNotSent;
import eu.kalaka.contracts.notification.MessageSent;
import eu.kalaka.contracts.organisation.AgreementEnded;
import eu.kalaka.contracts.organisation.AgreementExpiring;
import eu.kalaka.contracts.organisation.AgreementSigned;
import eu.kalaka.contracts.organisation.HostRegistered;
import eu.kalaka.contracts.organisation.HostState;
import eu.kalaka.contracts.organisation.HostStatusChanged;
import eu.kalaka.contracts.organisation.NeedChanged;
import eu.kalaka.contracts.organisation.NeedChecked;
import eu.kalaka.contracts.organisation.NeedClosed;
import eu.kalaka.contracts.organisation.NeedExpired;
import eu.kalaka.contracts.organisation.NeedFilled;
import eu.kalaka.contracts.organisation.NeedPosted;
import eu.kalaka.contracts.organisation.NeedReopened;
import eu.kalaka.contracts.organisation.NeedState;
import eu.kalaka.contracts.organisation.OfferExpired;
import eu.kalaka.contracts.organisation.OfferHandedOver;
import eu.kalaka.contracts.organisation.OfferMade;
import eu.kalaka.contracts.organisation.OfferRefused;
import eu.kalaka.contracts.organisation.OfferReserved;
import eu.kalaka.contracts.organisation.PickUpMissed;
import eu.kalaka.contracts.organisation.ProgrammeState;
import eu.kalaka.contracts.organisation.ProgrammeStatusChanged;
import eu.kalaka.contracts.organisation.ShiftCancelled;
import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.contracts.registry.ConsentChanged;
import eu.kalaka.contracts.registry.ContactState;
import eu.kalaka.contracts.registry.EvidenceExpiring;
import eu.kalaka.contracts.registry.InactivityWarned;
import eu.kalaka.contracts.registry.MergeUndone;
import eu.kalaka.contracts.registry.VolunteerMerged;
import eu.kalaka.contracts.registry.VolunteerMoved;
import eu.kalaka.contracts.registry.VolunteerRegistered;
import eu.kalaka.contracts.registry.VolunteerState;
import eu.kalaka.contracts.registry.VolunteerStatusChanged;
import eu.kalaka.contracts.training.CourseOpened;
import eu.kalaka.contracts.training.CourseScheduled;
import eu.kalaka.contracts.training.TrainingCompleted;
import eu.kalaka.contracts.training.TrainingTakenBack;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every topic and every message type of the system, in one place: the events that services tell each other. */
public final class Catalogue {

    private static final int PARTITIONS = 6;

    public static final Topic VOLUNTEER = facts(
            "registry.volunteer.v1",
            "registry-service",
            "volunteer id",
            type("kalaka.volunteer.registered.v1", VolunteerRegistered.class, "A person is in the volunteer registry."),
            type(
                    "kalaka.volunteer.status-changed.v1",
                    VolunteerStatusChanged.class,
                    "A volunteer took a step in the life cycle."),
            type("kalaka.volunteer.consent-changed.v1", ConsentChanged.class, "A consent was given or withdrawn."),
            type(
                    "kalaka.volunteer.merged.v1",
                    VolunteerMerged.class,
                    "A record goes on in another one of the same person."),
            type("kalaka.volunteer.merge-undone.v1", MergeUndone.class, "They were two people after all."),
            type("kalaka.volunteer.moved.v1", VolunteerMoved.class, "Another data controller keeps the volunteer."),
            type(
                    "kalaka.volunteer.evidence-expiring.v1",
                    EvidenceExpiring.class,
                    "A paper of a volunteer soon no longer counts."),
            type(
                    "kalaka.volunteer.inactivity-warned.v1",
                    InactivityWarned.class,
                    "Nothing was heard of a volunteer for so long that her record is soon minimised."));

    public static final Topic VOLUNTEER_STATE = snapshots(
            "registry.volunteer-state.v1",
            "registry-service",
            "volunteer id",
            type("kalaka.volunteer.state.v1", VolunteerState.class, "What matching needs to know of a volunteer."));

    public static final Topic CONTACT_STATE = snapshots(
            "registry.contact-state.v1",
            "registry-service",
            "volunteer id",
            type("kalaka.contact.state.v1", ContactState.class, "How a volunteer is reached."));

    public static final Topic UNIT_STATE = snapshots(
            "organisation.unit-state.v1",
            "organisation-service",
            "unit path",
            type("kalaka.unit.state.v1", UnitState.class, "A unit of the tree as it is now."));

    public static final Topic HOST = facts(
            "organisation.host.v1",
            "organisation-service",
            "host id",
            type("kalaka.host.registered.v1", HostRegistered.class, "A host organisation is in the host registry."),
            type("kalaka.host.status-changed.v1", HostStatusChanged.class, "A host came into another status."));

    public static final Topic HOST_STATE = snapshots(
            "organisation.host-state.v1",
            "organisation-service",
            "host id",
            type("kalaka.host.state.v1", HostState.class, "A host's name and how it is told."));

    public static final Topic AGREEMENT = facts(
            "organisation.agreement.v1",
            "organisation-service",
            "agreement id",
            type("kalaka.agreement.signed.v1", AgreementSigned.class, "An agreement bears both signatures."),
            type("kalaka.agreement.expiring.v1", AgreementExpiring.class, "An agreement ends within sixty days."),
            type("kalaka.agreement.ended.v1", AgreementEnded.class, "An agreement was ended."));

    public static final Topic PROGRAMME = facts(
            "organisation.programme.v1",
            "organisation-service",
            "programme id",
            type(
                    "kalaka.programme.status-changed.v1",
                    ProgrammeStatusChanged.class,
                    "A programme came into another status."));

    public static final Topic PROGRAMME_STATE = snapshots(
            "organisation.programme-state.v1",
            "organisation-service",
            "programme id",
            type("kalaka.programme.state.v1", ProgrammeState.class, "A programme with what it has promised."));

    public static final Topic NEED = facts(
            "organisation.need.v1",
            "organisation-service",
            "need id",
            type("kalaka.need.checked.v1", NeedChecked.class, "The point has checked a need."),
            type("kalaka.need.posted.v1", NeedPosted.class, "A need for volunteers was published."),
            type("kalaka.need.changed.v1", NeedChanged.class, "A published need was changed."),
            type("kalaka.need.shift-cancelled.v1", ShiftCancelled.class, "A shift will not take place."),
            type("kalaka.need.filled.v1", NeedFilled.class, "Every shift has the volunteers it asked for."),
            type("kalaka.need.reopened.v1", NeedReopened.class, "A filled need has free places again."),
            type("kalaka.need.expired.v1", NeedExpired.class, "A published need is over."),
            type("kalaka.need.closed.v1", NeedClosed.class, "A need takes no more volunteers."));

    public static final Topic NEED_STATE = snapshots(
            "organisation.need-state.v1",
            "organisation-service",
            "need id",
            type("kalaka.need.state.v1", NeedState.class, "A need as it is now."));

    public static final Topic OFFER = facts(
            "organisation.offer.v1",
            "organisation-service",
            "offer id",
            type("kalaka.offer.made.v1", OfferMade.class, "A donor offers something."),
            type("kalaka.offer.reserved.v1", OfferReserved.class, "A structure takes a part of it."),
            type("kalaka.offer.pick-up-missed.v1", PickUpMissed.class, "Nobody came for all of it in time."),
            type("kalaka.offer.handed-over.v1", OfferHandedOver.class, "A structure has got its part."),
            type("kalaka.offer.refused.v1", OfferRefused.class, "Nobody takes it, or the donor took it back."),
            type("kalaka.offer.expired.v1", OfferExpired.class, "It is over."));

    public static final Topic PLACEMENT = facts(
            "matching.placement.v1",
            "matching-service",
            "placement id",
            type("kalaka.placement.invited.v1", VolunteerInvited.class, "A volunteer was asked for a shift."),
            type("kalaka.placement.made.v1", PlacementMade.class, "The volunteer said yes and has the place."),
            type("kalaka.placement.refused.v1", InvitationRefused.class, "The volunteer said no."),
            type("kalaka.placement.withdrawn.v1", PlacementWithdrawn.class, "The volunteer took back her yes."),
            type("kalaka.placement.missed.v1", PlacementMissed.class, "The volunteer did not come."),
            type("kalaka.placement.cancelled.v1", PlacementCancelled.class, "Its shift was cancelled."),
            type("kalaka.placement.hours-confirmed.v1", HoursConfirmed.class, "Time given was confirmed."),
            type(
                    "kalaka.placement.passed-on.v1",
                    PlacementPassedOn.class,
                    "A placement belongs to another record of the same person."));

    public static final Topic COURSE = facts(
            "training.course.v1",
            "training-service",
            "course code",
            type("kalaka.course.opened.v1", CourseOpened.class, "A course can be attended."),
            type("kalaka.course.scheduled.v1", CourseScheduled.class, "It was planned when a course is held."));

    public static final Topic COMPLETION = facts(
            "training.completion.v1",
            "training-service",
            "volunteer id and course code",
            type("kalaka.training.completed.v1", TrainingCompleted.class, "A volunteer completed a course."),
            type("kalaka.training.taken-back.v1", TrainingTakenBack.class, "A completion does not count."));

    public static final Topic MESSAGE = facts(
            "notification.message.v1",
            "notification-service",
            "message id",
            type("kalaka.message.sent.v1", MessageSent.class, "A message was handed to its provider."),
            type("kalaka.message.not-sent.v1", MessageNotSent.class, "A message could not be sent; staff has a task."));

    public static final List<Topic> TOPICS = List.of(
            VOLUNTEER,
            VOLUNTEER_STATE,
            CONTACT_STATE,
            UNIT_STATE,
            HOST,
            HOST_STATE,
            AGREEMENT,
            PROGRAMME,
            PROGRAMME_STATE,
            NEED,
            NEED_STATE,
            OFFER,
            PLACEMENT,
            COURSE,
            COMPLETION,
            MESSAGE);

    private static final Map<Class<?>, Topic> TOPIC_BY_PAYLOAD = TOPICS.stream()
            .flatMap(topic -> topic.messages().stream().map(type -> Map.entry(type.payload(), topic)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<Class<?>, MessageType<?>> TYPE_BY_PAYLOAD = TOPICS.stream()
            .flatMap(topic -> topic.messages().stream())
            .collect(Collectors.toUnmodifiableMap(MessageType::payload, Function.identity()));

    private Catalogue() {}

    /**
     * The topic that a message is written to.
     *
     * @throws IllegalArgumentException where the message stands in no topic of the catalogue
     */
    public static Topic topicOf(Message message) {
        return Optional.ofNullable(TOPIC_BY_PAYLOAD.get(message.getClass()))
                .orElseThrow(() -> new IllegalArgumentException("In no topic: " + message.getClass()));
    }

    /**
     * The wire name of a message.
     *
     * @throws IllegalArgumentException where the message stands in no topic of the catalogue
     */
    public static String nameOf(Message message) {
        return nameOf(message.getClass());
    }

    /** The wire name of a payload type; errors as {@link #nameOf(Message)}. */
    public static String nameOf(Class<? extends Message> payload) {
        return Optional.ofNullable(TYPE_BY_PAYLOAD.get(payload))
                .orElseThrow(() -> new IllegalArgumentException("In no topic: " + payload))
                .name();
    }

    /** The topics that a service writes and therefore creates. */
    public static List<Topic> ownedBy(String service) {
        return TOPICS.stream().filter(topic -> topic.owner().equals(service)).toList();
    }

    private static Topic facts(String name, String owner, String key, MessageType<?>... types) {
        return new Topic(name, FACTS, owner, key, PARTITIONS, List.of(types));
    }

    private static Topic snapshots(String name, String owner, String key, MessageType<?>... types) {
        return new Topic(name, SNAPSHOTS, owner, key, PARTITIONS, List.of(types));
    }

    private static <M extends Message> MessageType<M> type(String name, Class<M> payload, String meaning) {
        return new MessageType<>(name, payload, meaning);
    }
}
