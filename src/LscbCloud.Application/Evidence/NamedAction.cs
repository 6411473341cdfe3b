using LscbCloud.Application.Actions;

namespace LscbCloud.Application.Evidence;

/// <summary>An action that an agency owns, with the board that it was promised to.</summary>
internal sealed record NamedAction(PromisedTo Board, int Number, string Title);
