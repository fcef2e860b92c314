package eu.kalaka.organisation.offer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.store.Page;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/offers")
@Tag(name = "Offers", description = "Services, goods and surplus meals that donors give")
class OfferController {

    /** How much a structure takes, and who brings it. */
    record Reservation(
            @NotNull UUID structureId,
            @NotNull @Min(1) @Max(100_000) Integer quantity,
            @Nullable UUID driverId) {}

    /** When a structure got its share; the temperature is that of food on arrival, degrees Celsius. */
    record Delivery(
            @NotNull UUID structureId,
            @NotNull OffsetDateTime pickedUpAt,
            @NotNull OffsetDateTime deliveredAt,
            @Nullable @DecimalMin("-40") @DecimalMax("120") Double temperature) {}

    record Refusal(@NotBlank @Size(max = 500) String reason) {}

    private final MakeOffer make;
    private final ReserveOffer reserve;
    private final HandOver handOver;
    private final RefuseOffer refuse;
    private final Offers offers;
    private final Ids ids;
    private final Answers answers;

    OfferController(
            MakeOffer make,
            ReserveOffer reserve,
            HandOver handOver,
            RefuseOffer refuse,
            Offers offers,
            Ids ids,
            Answers answers) {
        this.make = make;
        this.reserve = reserve;
        this.handOver = handOver;
        this.refuse = refuse;
        this.offers = offers;
        this.ids = ids;
        this.answers = answers;
    }

    @RightOf(value = Offers.class, right = "MAKE")
    @PostMapping
    ResponseEntity<Object> post(@Valid @RequestBody OfferRequest request, Caller caller) {
        Offer offer = request.toOffer(new OfferId(ids.ofCommand()));
        if (!Offers.mayMake(caller, offer)) {
            return answers.forbidden();
        }
        return answers.to(
                make.make(offer),
                OfferView::of,
                made -> "/api/offers/" + made.id().value());
    }

    @RightOf(value = Offers.class, right = "TAKE")
    @PostMapping("/{id}/reservations")
    ResponseEntity<Object> reserve(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Reservation wanted,
            Caller caller) {
        return answers.to(
                reserve.reserve(
                        new OfferId(id),
                        new HostId(wanted.structureId()),
                        wanted.quantity(),
                        wanted.driverId(),
                        caller,
                        Answers.version(ifMatch)),
                OfferView::of);
    }

    @RightOf(value = Offers.class, right = "TAKE")
    @PostMapping("/{id}/handovers")
    ResponseEntity<Object> handOver(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Delivery delivery,
            Caller caller) {
        return answers.to(
                handOver.handOver(
                        new OfferId(id),
                        new HostId(delivery.structureId()),
                        new Handover(
                                delivery.pickedUpAt().toInstant(),
                                delivery.deliveredAt().toInstant(),
                                delivery.temperature()),
                        caller,
                        Answers.version(ifMatch)),
                OfferView::of);
    }

    @RightOf(value = Offers.class, right = "MAKE")
    @PostMapping("/{id}/refusal")
    ResponseEntity<Object> refuse(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Refusal refusal,
            Caller caller) {
        return answers.to(
                refuse.refuse(new OfferId(id), refusal.reason(), caller, Answers.version(ifMatch)), OfferView::of);
    }

    @RightOf(value = Offers.class, right = "SEE")
    @GetMapping("/{id}")
    ResponseEntity<Object> get(@PathVariable UUID id, Caller caller) {
        return answers.to(offers.find(new OfferId(id), caller), OfferView::of);
    }

    @RightOf(value = Offers.class, right = "SEE")
    @GetMapping
    Page<OfferView> list(
            @RequestParam(defaultValue = "/") UnitPath unit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = OfferStatus.CODES) String status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return offers.list(unit, status == null ? null : OfferStatus.of(status), caller, cursor, limit)
                .map(OfferView::of);
    }
}
