using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The board finds the proof of an action wanting, and says what is missing.</summary>
[Requires(Permission.VerifyActions)]
public sealed record SendActionBack(ActionTarget Target, string Reason) : ICommand<Revision>, IIdempotent;

internal sealed class SendActionBackValidator : AbstractValidator<SendActionBack>
{
    public SendActionBackValidator() =>
        RuleFor(command => command.Reason).Text(Completion.AnswerMaxLength, "Enter what is missing.");
}

internal sealed class SendActionBackHandler(ActionReading actions, ICurrentUser user, IBusinessDay day)
    : ICommandHandler<SendActionBack, Revision>
{
    public Task<Result<Revision>> Handle(SendActionBack request, CancellationToken cancellationToken) =>
        actions.ChangeAsync(
            request.Target,
            action => action.SendBack(request.Reason.Trim(), day.Today, user.Author()),
            cancellationToken
        );
}

public sealed partial class ActionCan
{
    /// <summary>Send it back to its owner.</summary>
    public bool SendBack { get; } = user.May<SendActionBack>() && action.WhyNotSentBack() is null;
}
