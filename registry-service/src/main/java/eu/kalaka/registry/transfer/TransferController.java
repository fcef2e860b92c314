package eu.kalaka.registry.transfer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "Transfers")
class TransferController {

    /** Where to, and why if she wants to say so. */
    record Request(
            @NotNull @Pattern(regexp = UnitPath.FORM) String to,
            @Nullable @Size(max = 500) String reason) {}

    /** Why not. */
    record Because(@NotBlank @Size(max = 500) String reason) {}

    /** Why, if somebody wants to say so. */
    record Why(@Nullable @Size(max = 500) String reason) {}

    private final RequestTransfer request;
    private final AnswerTransfer answer;
    private final WithdrawTransfer withdraw;
    private final SeeTransfers see;
    private final PreviewTransfer preview;
    private final StayingContracts contracts;
    private final MessageSource messages;
    private final Answers answers;

    TransferController(
            RequestTransfer request,
            AnswerTransfer answer,
            WithdrawTransfer withdraw,
            SeeTransfers see,
            PreviewTransfer preview,
            StayingContracts contracts,
            MessageSource messages,
            Answers answers) {
        this.request = request;
        this.answer = answer;
        this.withdraw = withdraw;
        this.see = see;
        this.preview = preview;
        this.contracts = contracts;
        this.messages = messages;
        this.answers = answers;
    }

    @RightOf(RequestTransfer.class)
    @PostMapping("/volunteers/{id}/transfers")
    ResponseEntity<Object> request(@PathVariable String id, @Valid @RequestBody Request wish, Caller caller) {
        return answers.to(
                request.request(id, new UnitPath(wish.to()), wish.reason(), caller),
                transfer -> TransferView.of(transfer, caller),
                made -> "/api/transfers/" + made.id().value());
    }

    @RightOf(SeeTransfers.class)
    @GetMapping("/transfers")
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "/") @Pattern(regexp = UnitPath.FORM) String unit,
            @RequestParam(required = false)
                    @Pattern(regexp = "requested|accepting|accepted|refused|withdrawn")
                    @Nullable
                    String status,
            @RequestParam(required = false) @Size(max = 60) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        Transfer.Status wanted = Optional.ofNullable(status)
                .map(code -> Transfer.Status.valueOf(code.toUpperCase(Locale.ROOT)))
                .orElse(null);
        return ResponseEntity.ok(see.list(new UnitPath(unit), wanted, cursor, limit, caller)
                .map(transfer -> TransferView.of(transfer, caller)));
    }

    @RightOf(SeeTransfers.class)
    @GetMapping("/transfers/{id}")
    ResponseEntity<Object> one(@PathVariable String id, Caller caller) {
        return answers.to(see.one(id, caller), transfer -> TransferView.of(transfer, caller));
    }

    @RightOf(RequestTransfer.class)
    @GetMapping("/volunteers/{id}/transfer-preview")
    ResponseEntity<Object> preview(@PathVariable String id, Caller caller, Locale locale) {
        return answer(preview.of(id, caller), locale);
    }

    @RightOf(AnswerTransfer.class)
    @GetMapping("/transfers/{id}/preview")
    ResponseEntity<Object> whatWouldCome(@PathVariable String id, Caller caller, Locale locale) {
        return answer(preview.ofTransfer(id, caller), locale);
    }

    @RightOf(StayingContracts.class)
    @GetMapping("/transfers/{id}/contract-record")
    ResponseEntity<Object> contract(@PathVariable String id, Caller caller) {
        return answers.to(contracts.of(id, caller), ContractView::of);
    }

    private ResponseEntity<Object> answer(Optional<Preview> found, Locale locale) {
        return found.<ResponseEntity<Object>>map(
                        previewed -> ResponseEntity.ok(PreviewView.of(previewed, messages, locale)))
                .orElseGet(answers::missing);
    }

    @RightOf(AnswerTransfer.class)
    @PostMapping("/transfers/{id}/acceptance")
    ResponseEntity<Object> accept(@PathVariable String id, Caller caller) {
        return answers.to(answer.accept(id, caller), transfer -> TransferView.of(transfer, caller));
    }

    @RightOf(AnswerTransfer.class)
    @PostMapping("/transfers/{id}/refusal")
    ResponseEntity<Object> refuse(@PathVariable String id, @Valid @RequestBody Because because, Caller caller) {
        return answers.to(answer.refuse(id, because.reason(), caller), transfer -> TransferView.of(transfer, caller));
    }

    @RightOf(RequestTransfer.class)
    @PostMapping("/transfers/{id}/withdrawal")
    ResponseEntity<Object> withdraw(@PathVariable String id, @Valid @RequestBody Why why, Caller caller) {
        return answers.to(withdraw.withdraw(id, why.reason(), caller), transfer -> TransferView.of(transfer, caller));
    }
}
