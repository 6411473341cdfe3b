using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>The board closes a priority and says why.</summary>
[Requires(Permission.ClosePriorities)]
public sealed record ClosePriority(string Slug, int Version, DateOnly? ClosedOn, string Reason)
    : ICommand<Revision>,
        IIdempotent;

internal sealed class ClosePriorityValidator : AbstractValidator<ClosePriority>
{
    public ClosePriorityValidator(IBusinessDay day)
    {
        RuleFor(command => command.ClosedOn)
            .NotNull()
            .WithMessage("Enter the day on which it closed.")
            .Must(on => on is null || on <= day.Today)
            .WithMessage("The day must be today or in the past.");
        RuleFor(command => command.Reason).Text(Priority.ClosureReasonMaxLength, "Enter why it is closed.");
    }
}

internal sealed class ClosePriorityHandler(PriorityReading priorities, ICurrentUser user)
    : ICommandHandler<ClosePriority, Revision>
{
    public Task<Result<Revision>> Handle(ClosePriority request, CancellationToken cancellationToken) =>
        priorities.ChangeAsync(
            request.Slug,
            request.Version,
            priority => priority.Close(request.ClosedOn.GetValueOrDefault(), request.Reason.Trim(), user.Author()),
            cancellationToken
        );
}

public sealed partial class PriorityCan
{
    /// <summary>Close it.</summary>
    public bool Close { get; } = user.May<ClosePriority>() && priority.WhyNotChanged() is null;
}
