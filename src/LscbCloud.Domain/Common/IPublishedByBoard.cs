namespace LscbCloud.Domain.Common;

/// <summary>A row that a board publishes, such as its profile. Only that board writes it.</summary>
public interface IPublishedByBoard : IPublished
{
    BoardId BoardId { get; }
}
