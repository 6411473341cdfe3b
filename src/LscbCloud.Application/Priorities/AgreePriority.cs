using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Texts;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>The board agrees a new priority in the plan that its first day falls in, else the latest that has begun by then.</summary>
[Requires(Permission.AgreePriorities)]
public sealed record AgreePriority(
    string Title,
    string Aim,
    string Reason,
    LeadInput Lead,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<TextAnswerInput>? Answers = null
) : ICommand<AgreedPriority>;

/// <summary>Who will lead it.</summary>
public sealed record LeadInput(string Post, string? Group);

/// <summary>Where the new priority is to be found.</summary>
public sealed record AgreedPriority(string Slug, int Version);

internal sealed class AgreePriorityValidator : AbstractValidator<AgreePriority>
{
    public AgreePriorityValidator()
    {
        RuleFor(command => command.Title).Text(Priority.TitleMaxLength, "Enter a title, such as Neglect.");
        RuleFor(command => command.Aim)
            .Text(Priority.AimMaxLength, "Enter the aim: what will be different for children.");
        RuleFor(command => command.Reason).Text(Priority.ReasonMaxLength, "Enter why it is a priority.");
        RuleFor(command => command.Lead.Post).Text(Lead.MaxLength, "Enter the post that leads it.");
        RuleFor(command => command.Lead.Group ?? "").Limited(Lead.MaxLength).OverridePropertyName("lead.group");
        RuleFor(command => command.From).NotNull().WithMessage("Enter the first day.");
        RuleFor(command => command.To)
            .Must((command, to) => to is null || command.From is null || to >= command.From)
            .WithMessage("The last day must be after the first.");
    }
}

internal sealed class AgreePriorityHandler(
    IBoardDb db,
    TextAnswers answers,
    ICurrentUser user,
    ICurrentProvenance provenance
) : ICommandHandler<AgreePriority, AgreedPriority>
{
    public async Task<Result<AgreedPriority>> Handle(AgreePriority request, CancellationToken cancellationToken)
    {
        if (await CurrentPlan.OnAsync(db, request.From.GetValueOrDefault(), cancellationToken) is not { } plan)
        {
            return PriorityErrors.NoPlan;
        }

        var terms = new PriorityTerms(
            request.Title.Trim(),
            request.Aim.Trim(),
            request.Reason.Trim(),
            new Lead(request.Lead.Post.Trim(), request.Lead.Group.Trimmed()),
            request.From.GetValueOrDefault(),
            request.To
        );
        var priority = Priority.Agree(plan.Id, terms, user.Author(), provenance.Provenance);

        if (await db.Priorities.AnyAsync(p => p.Slug == priority.Slug, cancellationToken))
        {
            return PriorityErrors.SameTitle;
        }

        _ = db.Priorities.Add(priority);
        answers.Keep(
            priority,
            request.Answers,
            new FieldText("aim", request.Aim),
            new FieldText("reason", request.Reason)
        );

        return new AgreedPriority(priority.Slug, priority.Version);
    }
}
