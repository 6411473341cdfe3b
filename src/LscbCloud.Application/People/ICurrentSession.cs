namespace LscbCloud.Application.People;

/// <summary>The session through which the person asks.</summary>
public interface ICurrentSession
{
    Guid Id { get; }
}
