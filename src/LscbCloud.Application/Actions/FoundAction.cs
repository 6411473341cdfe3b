using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>One of an agency's actions, and the board that it was promised to.</summary>
internal sealed record FoundAction(PromisedTo Board, BoardAction Action);
