using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>An action that an agency owns, as its commitment names it.</summary>
/// <param name="Words">Its reference and its board, such as "A-12 of Somerset Safeguarding Children Board".</param>
public sealed record PromisedAction(BoardId Board, ActionId Id, string Words);
