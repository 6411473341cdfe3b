namespace LscbCloud.Infrastructure.Persistence;

/// <summary>Marks a table mapping of the schema <c>control</c>.</summary>
internal interface IControlMapping;
