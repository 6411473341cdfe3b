namespace LscbCloud.LocalPostgres;

/// <summary>A private PostgreSQL could not be found, made, started or stopped; the message says what to do.</summary>
public sealed class LocalPostgresException : Exception
{
    public LocalPostgresException() { }

    public LocalPostgresException(string message)
        : base(message) { }

    public LocalPostgresException(string message, Exception innerException)
        : base(message, innerException) { }
}
