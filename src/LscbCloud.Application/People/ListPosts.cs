using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.People;

/// <summary>Lists the posts on a board or in an agency that open work names, with who holds each; or only those that nobody holds.</summary>
[Requires(Permission.ReadPeople, InAgency = Permission.ReadAgencyPeople, OnBoth = true)]
public sealed record ListPosts(bool IsVacant, string? After, int Limit) : IQuery<PostList>;

internal sealed class ListPostsValidator : AbstractValidator<ListPosts>
{
    public ListPostsValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class ListPostsHandler(PostReading posts, ICurrentUser user) : IQueryHandler<ListPosts, PostList>
{
    public async Task<Result<PostList>> Handle(ListPosts request, CancellationToken cancellationToken) =>
        await posts.PageAsync(
            request.IsVacant,
            request.After,
            request.Limit,
            user.MayManagePeople(),
            cancellationToken
        );
}
