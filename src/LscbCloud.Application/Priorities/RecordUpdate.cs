using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Priorities;

/// <summary>Writes the next update on a priority: what we did, what the impact was, what we will do next.</summary>
/// <param name="Slug">The priority's address.</param>
/// <param name="Version">The version that the writer has read.</param>
/// <param name="AsAt">The day that it describes: today or earlier, and not before the latest update's.</param>
/// <param name="Did">What we did.</param>
/// <param name="Impact">What the impact was, or why that cannot be said yet.</param>
/// <param name="Next">What we will do next.</param>
[Requires(Permission.RecordUpdates)]
public sealed record RecordUpdate(string Slug, int Version, DateOnly? AsAt, string Did, ImpactInput Impact, string Next)
    : ICommand<Revision>,
        IIdempotent,
        IUpdateInput;

internal sealed class RecordUpdateValidator : AbstractValidator<RecordUpdate>
{
    public RecordUpdateValidator(IBusinessDay day, IValidator<IUpdateInput> text)
    {
        RuleFor(command => command.AsAt)
            .NotNull()
            .WithMessage("Enter the day that the update describes.")
            .Must(asAt => asAt is null || asAt <= day.Today)
            .WithMessage("The day must be today or in the past.");
        Include(text);
    }
}

internal sealed class RecordUpdateHandler(
    PriorityReading priorities,
    ICurrentUser user,
    ICurrentProvenance provenance,
    TimeProvider clock
) : ICommandHandler<RecordUpdate, Revision>
{
    public Task<Result<Revision>> Handle(RecordUpdate request, CancellationToken cancellationToken) =>
        priorities.UpdateAsync(
            request.Slug,
            request.Version,
            priority =>
                priority.RecordUpdate(
                    request.AsAt.GetValueOrDefault(),
                    request.ToText(),
                    user.Signs(clock),
                    provenance.Provenance
                ),
            cancellationToken
        );
}

public sealed partial class PriorityCan
{
    /// <summary>Write its next update.</summary>
    public bool RecordUpdate { get; } = user.May<RecordUpdate>() && priority.WhyNotChanged() is null;
}
