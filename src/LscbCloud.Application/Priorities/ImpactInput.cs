using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>What the impact was, or why that cannot be said yet.</summary>
public sealed record ImpactInput(ImpactState? State, string? Text, DateOnly? ExpectedBy)
{
    internal Impact ToImpact() =>
        State switch
        {
            ImpactState.Stated => Impact.Stated((Text ?? "").Trim()),
            ImpactState.TooEarly => Impact.TooEarly(ExpectedBy.GetValueOrDefault()),
            _ => Impact.NotStated,
        };
}
