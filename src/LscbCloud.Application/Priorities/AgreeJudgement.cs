using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>The chair or the executive agrees the waiting proposal at a dated meeting.</summary>
[Requires(Permission.AgreeJudgements)]
public sealed record AgreeJudgement(string Slug, int Version, JudgementId Proposal, string Meeting, DateOnly? AgreedOn)
    : ICommand<Revision>;

internal sealed class AgreeJudgementValidator : AbstractValidator<AgreeJudgement>
{
    public AgreeJudgementValidator(IBusinessDay day)
    {
        RuleFor(command => command.Meeting).Text(Judgement.MeetingMaxLength, "Enter the meeting that agreed it.");
        RuleFor(command => command.AgreedOn)
            .NotNull()
            .WithMessage("Enter the day of the meeting.")
            .Must(on => on is null || on <= day.Today)
            .WithMessage("The day of the meeting must be today or in the past.");
    }
}

internal sealed class AgreeJudgementHandler(PriorityReading priorities, ICurrentUser user)
    : ICommandHandler<AgreeJudgement, Revision>
{
    public Task<Result<Revision>> Handle(AgreeJudgement request, CancellationToken cancellationToken) =>
        priorities.ChangeAsync(
            request.Slug,
            request.Version,
            priority =>
                priority.AgreeJudgement(
                    request.Proposal,
                    request.Meeting.Trim(),
                    request.AgreedOn.GetValueOrDefault(),
                    user.Author()
                ),
            cancellationToken
        );
}
