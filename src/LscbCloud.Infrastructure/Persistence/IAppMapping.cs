namespace LscbCloud.Infrastructure.Persistence;

/// <summary>Marks a table mapping of the schema <c>app</c>.</summary>
internal interface IAppMapping;
