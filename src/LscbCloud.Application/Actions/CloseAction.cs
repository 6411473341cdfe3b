using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The board closes an action that it has verified.</summary>
[Requires(Permission.ManageActions)]
public sealed record CloseAction(ActionTarget Target, string? Reason) : ICommand<Revision>, IIdempotent;

internal sealed class CloseActionValidator : AbstractValidator<CloseAction>
{
    public CloseActionValidator() =>
        RuleFor(command => command.Reason ?? "").Limited(BoardAction.EndReasonMaxLength).OverridePropertyName("Reason");
}

internal sealed class CloseActionHandler(ActionReading actions, ICurrentUser user, IBusinessDay day)
    : ICommandHandler<CloseAction, Revision>
{
    public Task<Result<Revision>> Handle(CloseAction request, CancellationToken cancellationToken) =>
        actions.ChangeAsync(
            request.Target,
            action => action.Close(request.Reason.Trimmed(), day.Today, user.Author()),
            cancellationToken
        );
}

public sealed partial class ActionCan
{
    /// <summary>Close it.</summary>
    public bool Close { get; } = user.May<CloseAction>() && action.WhyNotClosed() is null;
}
