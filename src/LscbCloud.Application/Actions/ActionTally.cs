using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>How many actions are in one state, past their day or not, asking for time or not.</summary>
internal record ActionTally(ActionState State, bool IsPast, bool AsksForTime, int Count);
