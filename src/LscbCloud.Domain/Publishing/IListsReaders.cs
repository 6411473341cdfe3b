using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Publishing;

/// <summary>A published row that can be for named agencies or boards: its publisher lists them for the publication.</summary>
public interface IListsReaders : IPublished
{
    PublicationId PublicationId { get; }
}
