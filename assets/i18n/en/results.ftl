### results
