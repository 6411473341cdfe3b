namespace LscbCloud.Application.People;

/// <summary>One page of the posts that open work names, in order of their names.</summary>
/// <param name="Items">The posts.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Vacant">How many of them are vacant.</param>
/// <param name="Next">Where the next page begins; none on the last.</param>
/// <param name="Can">What the reader may do with the list.</param>
public sealed record PostList(IReadOnlyList<PostSummary> Items, int Total, int Vacant, string? Next, PostListCan Can);
