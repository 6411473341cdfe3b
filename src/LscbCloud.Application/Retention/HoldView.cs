using LscbCloud.Domain.Retention;

namespace LscbCloud.Application.Retention;

/// <summary>A legal hold on the whole board or agency.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Reason">Who wants the records kept, and why.</param>
/// <param name="PutOnOn">Since when.</param>
/// <param name="PutOnBy">Who put it on.</param>
/// <param name="Lifting">When, by whom and why it was lifted; none while it is on.</param>
/// <param name="Version">The version to name when lifting it.</param>
public sealed record HoldView(
    Guid Id,
    string Reason,
    DateOnly PutOnOn,
    string PutOnBy,
    HoldLifting? Lifting,
    int Version
)
{
    internal static HoldView Of(LegalHold hold) =>
        new(
            hold.Id.Value,
            hold.Reason,
            hold.PutOnOn,
            hold.PutOnBy.Name,
            hold.LiftedOn is { } on ? new HoldLifting(on, hold.LiftedBy?.Name ?? "", hold.LiftReason ?? "") : null,
            hold.Version
        );
}
