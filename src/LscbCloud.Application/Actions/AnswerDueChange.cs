using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The board answers an owner who asked for another day. A refusal says why.</summary>
[Requires(Permission.ManageActions)]
public sealed record AnswerDueChange(ActionTarget Target, bool? IsGranted, string? Reason)
    : ICommand<Revision>,
        IIdempotent;

internal sealed class AnswerDueChangeValidator : AbstractValidator<AnswerDueChange>
{
    public AnswerDueChangeValidator()
    {
        RuleFor(command => command.IsGranted).NotNull().WithMessage("Choose whether to grant the day or refuse it.");
        RuleFor(command => command.Reason ?? "").Limited(DueChange.ReasonMaxLength).OverridePropertyName("Reason");
        RuleFor(command => command.Reason)
            .NotEmpty()
            .WithMessage("Enter why the day is refused.")
            .When(command => command.IsGranted is false);
    }
}

internal sealed class AnswerDueChangeHandler(ActionReading actions, ICurrentUser user, IBusinessDay day)
    : ICommandHandler<AnswerDueChange, Revision>
{
    public Task<Result<Revision>> Handle(AnswerDueChange request, CancellationToken cancellationToken) =>
        actions.ChangeAsync(
            request.Target,
            action =>
                action.AnswerDueChange(
                    request.IsGranted.GetValueOrDefault(),
                    request.Reason.Trimmed(),
                    day.Today,
                    user.Author()
                ),
            cancellationToken
        );
}

public sealed partial class ActionCan
{
    /// <summary>Answer its owner who asks for another day.</summary>
    public bool AnswerDueChange { get; } = user.May<AnswerDueChange>() && action.WhyNotAnswered() is null;
}
