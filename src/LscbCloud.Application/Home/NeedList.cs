namespace LscbCloud.Application.Home;

/// <summary>What needs the reader, the most urgent first.</summary>
/// <param name="Items">The first of them.</param>
/// <param name="Total">How many there are. Of a kind that has hundreds, the first hundred count.</param>
public sealed record NeedList(IReadOnlyList<NeedView> Items, int Total);
