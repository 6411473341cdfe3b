using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.People;

/// <summary>Lists who works with the board, invited people and former ones included.</summary>
[Requires(Permission.ReadPeople, OnControl = true)]
public sealed record ListPeople(string? After, int Limit) : IQuery<PeopleList>;

internal sealed class ListPeopleValidator : AbstractValidator<ListPeople>
{
    public ListPeopleValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class ListPeopleHandler(PeopleReading people, ICurrentUser user) : IQueryHandler<ListPeople, PeopleList>
{
    public async Task<Result<PeopleList>> Handle(ListPeople request, CancellationToken cancellationToken) =>
        await people.PageAsync(request.After, request.Limit, user.Has(Permission.ManagePeople), cancellationToken);
}
