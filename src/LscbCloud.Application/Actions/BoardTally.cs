using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>A tally of the actions of one board, or of what an agency has promised to it, with the first day among them.</summary>
internal sealed record BoardTally(
    BoardId BoardId,
    ActionState State,
    bool IsPast,
    bool AsksForTime,
    int Count,
    DateOnly FirstDue
) : ActionTally(State, IsPast, AsksForTime, Count);
