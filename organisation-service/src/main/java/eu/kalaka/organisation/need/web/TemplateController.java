package eu.kalaka.organisation.need.web;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.organisation.need.KeepTemplate;
import eu.kalaka.organisation.need.NeedId;
import eu.kalaka.organisation.need.NeedTemplate;
import eu.kalaka.organisation.need.NeedTemplates;
import eu.kalaka.organisation.need.Needs;
import eu.kalaka.organisation.need.TemplateId;
import eu.kalaka.organisation.need.UseTemplate;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.security.SignedIn;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/need-templates")
@Tag(name = "Templates of needs", description = "Needs that were worded well once and that others begin with")
class TemplateController {

    /** A need that is to be kept, and for which unit. */
    record Kept(
            @NotNull @Pattern(regexp = UnitPath.FORM) String unit,
            @NotBlank @Size(max = 100) String name,
            @NotNull UUID needId) {}

    /** Who begins with it, and on which day the first shift is; left out, as with a copy. */
    record Begun(
            @NotNull @Pattern(regexp = UnitPath.FORM) String unit,
            @NotNull UUID hostId,
            @Nullable LocalDate firstDay) {}

    record TemplateView(UUID id, String unit, String name, String title, String activity, boolean retired) {

        static TemplateView of(NeedTemplate template) {
            return new TemplateView(
                    template.id().value(),
                    template.unit().value(),
                    template.name(),
                    template.pattern().task().title(),
                    template.pattern().task().activity(),
                    template.retired());
        }
    }

    record Templates(List<TemplateView> items) {}

    private final KeepTemplate keep;
    private final UseTemplate use;
    private final NeedTemplates templates;
    private final Ids ids;
    private final Answers answers;

    TemplateController(KeepTemplate keep, UseTemplate use, NeedTemplates templates, Ids ids, Answers answers) {
        this.keep = keep;
        this.use = use;
        this.templates = templates;
        this.ids = ids;
        this.answers = answers;
    }

    @SignedIn
    @GetMapping
    Templates list(@RequestParam(defaultValue = "/") UnitPath unit) {
        return new Templates(
                templates.reaching(unit).stream().map(TemplateView::of).toList());
    }

    @RightOf(KeepTemplate.class)
    @PostMapping
    ResponseEntity<Object> keep(@Valid @RequestBody Kept kept, Caller caller) {
        UnitPath unit = new UnitPath(kept.unit());
        if (!caller.may(KeepTemplate.RIGHT, unit)) {
            return answers.forbidden();
        }
        return answers.to(
                keep.keep(
                        new TemplateId(ids.ofCommand()), unit, kept.name().strip(), new NeedId(kept.needId()), caller),
                TemplateView::of,
                template -> "/api/need-templates/" + template.id().value());
    }

    @RightOf(KeepTemplate.class)
    @PostMapping("/{id}/retirement")
    ResponseEntity<Object> retire(@PathVariable UUID id, Caller caller) {
        return answers.to(keep.retire(new TemplateId(id), caller), TemplateView::of);
    }

    @RightOf(value = Needs.class, right = "WRITE")
    @PostMapping("/{id}/needs")
    ResponseEntity<Object> begin(@PathVariable UUID id, @Valid @RequestBody Begun begun, Caller caller) {
        return use.draft(
                        new TemplateId(id),
                        new NeedId(ids.ofCommand()),
                        ids::next,
                        new UnitPath(begun.unit()),
                        new HostId(begun.hostId()),
                        begun.firstDay())
                .map(draft -> Needs.areOpenTo(caller, draft)
                        ? answers.to(
                                use.post(draft, caller),
                                NeedView::of,
                                need -> "/api/needs/" + need.id().value())
                        : answers.forbidden())
                .orElseGet(answers::missing);
    }
}
