using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The board agrees a proposed action. An agency that owns it is told.</summary>
[Requires(Permission.ManageActions)]
public sealed record AgreeAction(ActionTarget Target, string? Meeting, DateOnly? AgreedOn) : ICommand<Revision>;

internal sealed class AgreeActionValidator : AbstractValidator<AgreeAction>
{
    public AgreeActionValidator(IBusinessDay day)
    {
        RuleFor(command => command.Meeting ?? "").Limited(BoardAction.MeetingMaxLength).OverridePropertyName("Meeting");
        RuleFor(command => command.AgreedOn).AgreedDay(day);
    }
}

internal sealed class AgreeActionHandler(
    ActionReading actions,
    ActionRaising raising,
    ActionTexts texts,
    ICurrentUser user
) : ICommandHandler<AgreeAction, Revision>
{
    public Task<Result<Revision>> Handle(AgreeAction request, CancellationToken cancellationToken) =>
        actions.ChangeAsync(
            request.Target,
            async action =>
            {
                var asked = await raising.AskOwnerAsync(action, cancellationToken);

                if (asked.IsFailure)
                {
                    return asked;
                }

                var agreed = action.Agree(
                    request.Meeting.Trimmed(),
                    request.AgreedOn.GetValueOrDefault(),
                    user.Author()
                );

                return agreed.IsFailure ? agreed : await texts.AskAsync(action, given: null, cancellationToken);
            },
            cancellationToken
        );
}
