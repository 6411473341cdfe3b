using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.People;

/// <summary>Lists the posts in the agency that open work names, with who holds each; or only those that nobody holds.</summary>
[Requires(Permission.ReadAgencyPeople, OnBoth = true)]
public sealed record ListAgencyPosts(bool IsVacant, string? After, int Limit) : IQuery<PostList>;

internal sealed class ListAgencyPostsValidator : AbstractValidator<ListAgencyPosts>
{
    public ListAgencyPostsValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class ListAgencyPostsHandler(PostReading posts, ICurrentUser user)
    : IQueryHandler<ListAgencyPosts, PostList>
{
    public async Task<Result<PostList>> Handle(ListAgencyPosts request, CancellationToken cancellationToken) =>
        await posts.PageAsync(
            request.IsVacant,
            request.After,
            request.Limit,
            user.Has(Permission.ManageAgencyPeople),
            cancellationToken
        );
}
