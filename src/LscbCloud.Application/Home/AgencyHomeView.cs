using LscbCloud.Application.Actions;

namespace LscbCloud.Application.Home;

/// <summary>What a person sees first in an agency.</summary>
/// <param name="Counts">The state of everything that the agency has promised.</param>
/// <param name="Needs">What needs the reader, the most urgent first; nothing for who may only read.</param>
/// <param name="Boards">The boards that have seated the agency, by name.</param>
public sealed record AgencyHomeView(ActionCounts Counts, NeedList Needs, IReadOnlyList<BoardPromises> Boards);
