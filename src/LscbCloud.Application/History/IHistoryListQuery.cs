using FluentValidation;
using LscbCloud.Application.Common;

namespace LscbCloud.Application.History;

/// <summary>What a page of a history is asked for by.</summary>
public interface IHistoryListQuery : IHistoryFilter
{
    /// <summary>The entry that ended the page before; none for the first page.</summary>
    Guid? After { get; }

    int Limit { get; }
}

internal sealed class HistoryListQueryValidator : AbstractValidator<IHistoryListQuery>
{
    public HistoryListQueryValidator(IValidator<IHistoryFilter> filter)
    {
        Include(filter);
        RuleFor(query => query.Limit).PageSize();
    }
}
