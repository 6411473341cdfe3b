using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The board edits an action, or gives it to another post.</summary>
[Requires(Permission.ManageActions)]
public sealed record ChangeAction(
    ActionTarget Target,
    string Title,
    string Reason,
    ActionOwnerInput Owner,
    Recurrence? Recurrence
) : ICommand<Revision>;

internal sealed class ChangeActionValidator : AbstractValidator<ChangeAction>
{
    public ChangeActionValidator(IValidator<ActionOwnerInput> owner)
    {
        RuleFor(command => command.Title).Text(BoardAction.TitleMaxLength, "Enter what will be done.");
        RuleFor(command => command.Reason).Text(BoardAction.ReasonMaxLength, "Enter why it is needed.");
        RuleFor(command => command.Owner).SetValidator(owner);
        RuleFor(command => command.Recurrence)
            .NotNull()
            .WithMessage("Choose how often it comes again.")
            .IsInEnum()
            .WithMessage("Choose how often it comes again.");
    }
}

internal sealed class ChangeActionHandler(ActionReading actions, ActionRaising raising)
    : ICommandHandler<ChangeAction, Revision>
{
    public async Task<Result<Revision>> Handle(ChangeAction request, CancellationToken cancellationToken)
    {
        var owner = await raising.OwnerOfAsync(request.Owner, cancellationToken);

        if (owner.IsFailure)
        {
            return owner.Error;
        }

        return await actions.ChangeAsync(
            request.Target,
            action =>
                action.Change(
                    request.Title.Trim(),
                    request.Reason.Trim(),
                    owner.Value,
                    request.Recurrence.GetValueOrDefault()
                ),
            cancellationToken
        );
    }
}

public sealed partial class ActionCan
{
    /// <summary>Word it otherwise, or give it another owner.</summary>
    public bool Change { get; } = user.May<ChangeAction>() && action.WhyNotChanged() is null;
}
