namespace LscbCloud.Application.Actions;

/// <summary>An action as the agency that owns it sees it.</summary>
/// <param name="Board">The board that it was promised to.</param>
/// <param name="Action">The action.</param>
/// <param name="AlsoPromised">What the agency has promised to other boards and is one commitment with it.</param>
/// <param name="CanGather">Whether the reader may link it with other actions as one commitment.</param>
/// <param name="Readers">Who can see it, on both sides.</param>
public sealed record AgencyActionDetail(
    PromisedTo Board,
    ActionDetail Action,
    IReadOnlyList<LinkedAction> AlsoPromised,
    bool CanGather,
    WhoCanSee Readers
);
